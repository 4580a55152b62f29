"""The exercises of the toolkit, one an item."""

from cms.core.demonstration import Words, bullets

EXERCISES = bullets(
    Words(
        en="<b>The second answer.</b> Ask, wait for the answer, and ask the same again.",
        fr=(
            "<b>La seconde réponse.</b> Posez la question, attendez la réponse, "
            "puis posez-la de nouveau."
        ),
        es=(
            "<b>La segunda respuesta.</b> Pregunten, esperen la respuesta y "
            "pregunten lo mismo otra vez."
        ),
        de=(
            "<b>Die zweite Antwort.</b> Fragen Sie, warten Sie die Antwort ab, und "
            "fragen Sie noch einmal dasselbe."
        ),
        ar="<b>الجواب الثاني.</b> اسألوا وانتظروا الجواب ثم اسألوا السؤال نفسه مرة أخرى.",
    ),
    Words(
        en=(
            "<b>The empty chair.</b> One chair stands for somebody who is not here. "
            "Anyone may sit down on it and speak for them."
        ),
        fr=(
            "<b>La chaise vide.</b> Une chaise représente une personne absente. "
            "Chacun peut s'y asseoir et parler en son nom."
        ),
        es=(
            "<b>La silla vacía.</b> Una silla representa a alguien que no está. "
            "Cualquiera puede sentarse en ella y hablar en su nombre."
        ),
        de=(
            "<b>Der leere Stuhl.</b> Ein Stuhl steht für jemanden, der fehlt. Wer "
            "mag, setzt sich darauf und spricht für diese Person."
        ),
        ar=("<b>الكرسي الفارغ.</b> كرسي يمثل شخصًا غائبًا، ولمن شاء أن يجلس عليه ويتكلم نيابة عنه."),
    ),
    Words(
        en=("<b>Twelve silent minutes.</b> Everybody writes; the papers are read out by others."),
        fr=(
            "<b>Douze minutes de silence.</b> Tout le monde écrit ; d'autres lisent "
            "les feuilles à voix haute."
        ),
        es=(
            "<b>Doce minutos de silencio.</b> Todos escriben; otras personas leen "
            "las hojas en voz alta."
        ),
        de=(
            "<b>Zwölf stille Minuten.</b> Alle schreiben; vorgelesen werden die Zettel von anderen."
        ),
        ar=("<b>اثنتا عشرة دقيقة من الصمت.</b> يكتب الجميع، ثم يقرأ آخرون الأوراق بصوت عالٍ."),
    ),
    Words(
        en=(
            "<b>The walk.</b> Two people, one street, one question; they report "
            "what the other said."
        ),
        fr=(
            "<b>La promenade.</b> Deux personnes, une rue, une question ; chacune "
            "rapporte ce que l'autre a dit."
        ),
        es=(
            "<b>El paseo.</b> Dos personas, una calle, una pregunta; cada una "
            "cuenta lo que dijo la otra."
        ),
        de=(
            "<b>Der Gang.</b> Zwei Menschen, eine Straße, eine Frage; sie "
            "berichten, was der andere gesagt hat."
        ),
        ar="<b>المشوار.</b> شخصان وشارع وسؤال واحد، ثم ينقل كل منهما ما قاله الآخر.",
    ),
    Words(
        en=(
            "<b>The letter back.</b> Within a week, write to all who came what you "
            "changed because of them."
        ),
        fr=(
            "<b>La lettre en retour.</b> Dans la semaine, écrivez à tous les "
            "présents ce que vous avez changé grâce à eux."
        ),
        es=(
            "<b>La carta de vuelta.</b> Antes de una semana, escriban a quienes "
            "vinieron qué cambiaron gracias a su participación."
        ),
        de=(
            "<b>Der Brief zurück.</b> Schreiben Sie binnen einer Woche allen, die "
            "da waren, was Sie ihretwegen geändert haben."
        ),
        ar="<b>رسالة الرد.</b> اكتبوا خلال أسبوع إلى كل من حضر بما غيّرتموه بفضلهم.",
    ),
)
