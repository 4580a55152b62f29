/* The rich-text editor's footnote button: asks for the name of a footnote of this page. */
(() => {
  const { React, draftail, DraftJS } = window;
  if (!React || !draftail) return;

  class FootnoteSource extends React.Component {
    componentDidMount() {
      const { editorState, entityType, onComplete, onClose } = this.props;
      const question = window.gettext
        ? window.gettext('Name of the footnote, as in the list of footnotes (for example n1)')
        : 'Name of the footnote';
      const identifier = (window.prompt(question) || '').trim();
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
