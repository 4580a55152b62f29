/* The rich-text editor's footnote button: asks for the name of a footnote of this page. */
(() => {
  const { React, draftail, DraftJS } = window;
  if (!React || !draftail) return;

  class FootnoteSource extends React.Component {
    componentDidMount() {
      const { editorState, entityType, onComplete, onClose } = this.props;
      const names = [...document.querySelectorAll('input[name^="footnotes-"][name$="-identifier"]')]
        .map((input) => input.value.trim()).filter(Boolean);
      const question = `[1] ${names.join(', ') || 'n1'}`;
      const identifier = (window.prompt(question, names[names.length - 1] || 'n1') || '').trim();
      if (!identifier) { onClose(); return; }
      const content = editorState.getCurrentContent().createEntity(
        entityType.type, 'IMMUTABLE', { identifier },
      );
      const key = content.getLastCreatedEntityKey();
      const selection = editorState.getSelection();
      const at = selection.merge({ anchorOffset: selection.getEndOffset(), focusOffset: selection.getEndOffset() });
      const label = identifier.replace(/\D/g, '') || '*';
      const withText = DraftJS.Modifier.insertText(content, at, label, null, key);
      onComplete(DraftJS.EditorState.push(editorState, withText, 'insert-characters'));
    }

    render() { return null; }
  }

  const Footnote = (props) => {
    const { identifier } = props.contentState.getEntity(props.entityKey).getData();
    return React.createElement('sup', { title: identifier }, '[', props.children, ']');
  };

  draftail.registerPlugin({ type: 'FOOTNOTE', source: FootnoteSource, decorator: Footnote }, 'entityTypes');
})();
