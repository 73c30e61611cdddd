"""What the played colleague and the Secretariat write: sensible prose in the six languages of the United Nations."""

from __future__ import annotations

from collections.abc import Mapping

Sentences = tuple[str, ...]
Text = Mapping[str, str]

_ACTIVITY: Mapping[str, Sentences] = {
    "en": (
        "Two regional offices of the ministry have confirmed that they will take part.",
        "A short course for women's groups has been added to the programme.",
        "The results will be shared with the neighbouring countries at the end.",
    ),
    "fr": (
        "Deux bureaux régionaux du ministère ont confirmé leur participation.",
        "Une courte formation pour les groupements de femmes a été ajoutée au programme.",
        "Les résultats seront partagés à la fin avec les pays voisins.",
    ),
    "ar": (
        "أكد مكتبان إقليميان تابعان للوزارة مشاركتهما.",
        "أُضيفت إلى البرنامج دورة قصيرة للمجموعات النسائية.",
        "ستُشارَك النتائج في النهاية مع البلدان المجاورة.",
    ),
    "es": (
        "Dos oficinas regionales del ministerio han confirmado su participación.",
        "Se ha añadido al programa un curso breve para grupos de mujeres.",
        "Al final, los resultados se compartirán con los países vecinos.",
    ),
    "ru": (
        "Два региональных отделения министерства подтвердили своё участие.",
        "В программу добавлен краткий курс для женских объединений.",
        "В конце результаты будут переданы соседним странам.",
    ),
    "zh": (
        "该部的两个区域办事处已确认参加。",
        "活动方案中增加了一个面向妇女团体的短期课程。",
        "最后将与邻国分享成果。",
    ),
}

_MATERIAL: Mapping[str, Sentences] = {
    "en": (
        "A second edition with exercises is being prepared.",
        "It has been tried out in three workshops.",
        "Printed copies can be had from the ministry.",
    ),
    "fr": (
        "Une deuxième édition avec des exercices est en préparation.",
        "Il a été mis à l'épreuve dans trois ateliers.",
        "Des exemplaires imprimés sont disponibles auprès du ministère.",
    ),
    "ar": (
        "يجري إعداد طبعة ثانية تتضمن تمارين.",
        "جرى اختبار هذه المادة في ثلاث حلقات عمل.",
        "يمكن الحصول على نسخ مطبوعة من الوزارة.",
    ),
    "es": (
        "Se está preparando una segunda edición con ejercicios.",
        "Se ha probado en tres talleres.",
        "Se pueden obtener ejemplares impresos en el ministerio.",
    ),
    "ru": (
        "Готовится второе издание с упражнениями.",
        "Материал опробован на трёх семинарах.",
        "Печатные экземпляры можно получить в министерстве.",
    ),
    "zh": (
        "附有练习的第二版正在编写中。",
        "该材料已在三次讲习班中试用。",
        "可向该部索取印刷本。",
    ),
}

_NEED: Mapping[str, Sentences] = {
    "en": (
        "The number of trained staff has fallen again since last year.",
        "Field equipment is missing in the two northern districts.",
        "A partner institute has offered to host the training.",
    ),
    "fr": (
        "Le nombre d'agents formés a encore baissé depuis l'année dernière.",
        "Le matériel de terrain manque dans les deux districts du nord.",
        "Un institut partenaire a proposé d'accueillir la formation.",
    ),
    "ar": (
        "انخفض عدد الموظفين المدربين مجدداً منذ العام الماضي.",
        "تنقص المعدات الميدانية في المقاطعتين الشماليتين.",
        "عرض معهد شريك استضافة التدريب.",
    ),
    "es": (
        "El número de personas capacitadas ha vuelto a bajar desde el año pasado.",
        "Falta equipo de campo en los dos distritos del norte.",
        "Un instituto asociado se ha ofrecido a acoger la capacitación.",
    ),
    "ru": (
        "С прошлого года число подготовленных сотрудников снова сократилось.",
        "В двух северных районах не хватает полевого оборудования.",
        "Институт-партнёр предложил провести обучение у себя.",
    ),
    "zh": (
        "自去年以来，受过培训的工作人员人数再次下降。",
        "北部两个地区缺少野外设备。",
        "一家伙伴机构愿意承办培训。",
    ),
}

_BY_TYPE = {"resource": _MATERIAL, "capacityBuildingResource": _MATERIAL, "bbiRequest": _NEED}

REASONS: Text = {
    "en": "Please describe the target groups more precisely, and check that the links work.",
    "fr": "Veuillez décrire les groupes cibles plus précisément et vérifier que les liens fonctionnent.",
    "ar": "يرجى وصف الفئات المستهدفة بدقة أكبر والتحقق من أن الروابط تعمل.",
    "es": "Describa con más precisión los grupos destinatarios y compruebe que los enlaces funcionan.",
    "ru": "Пожалуйста, опишите целевые группы точнее и проверьте, работают ли ссылки.",
    "zh": "请更准确地说明目标群体，并检查链接是否有效。",
}

AUTHORS: Text = {
    "en": "Secretariat of the practice clearing-house",
    "fr": "Secrétariat du centre d'échange d'exercice",
    "ar": "أمانة غرفة تبادل المعلومات التدريبية",
    "es": "Secretaría del centro de intercambio de práctica",
    "ru": "Секретариат учебного информационного центра",
    "zh": "练习用信息交换所秘书处",
}

# Title and summary of what the Secretariat publishes.
MATERIALS: tuple[tuple[Text, Text], ...] = (
    (
        {
            "en": "Planning a training workshop: a short guide",
            "fr": "Préparer un atelier de formation : petit guide",
            "ar": "التخطيط لحلقة عمل تدريبية: دليل موجز",
            "es": "Planificar un taller de capacitación: guía breve",
            "ru": "Как подготовить учебный семинар: краткое руководство",
            "zh": "如何筹备培训讲习班：简明指南",
        },
        {
            "en": "Eight steps from the first idea to the report, with a list of what to bring.",
            "fr": "Huit étapes, de la première idée au rapport, avec une liste de ce qu'il faut apporter.",
            "ar": "ثماني خطوات من الفكرة الأولى إلى التقرير، مع قائمة بما ينبغي إحضاره.",
            "es": "Ocho pasos, de la primera idea al informe, con una lista de lo que conviene llevar.",
            "ru": "Восемь шагов от первой идеи до отчёта и список того, что нужно взять с собой.",
            "zh": "从最初的想法到报告的八个步骤，并附所需物品清单。",
        },
    ),
    (
        {
            "en": "Finding partners for a small project",
            "fr": "Trouver des partenaires pour un petit projet",
            "ar": "إيجاد شركاء لمشروع صغير",
            "es": "Encontrar socios para un proyecto pequeño",
            "ru": "Как найти партнёров для небольшого проекта",
            "zh": "为小型项目寻找合作伙伴",
        },
        {
            "en": "How five countries found help with expertise, equipment and money, in their own words.",
            "fr": "Cinq pays racontent comment ils ont trouvé de l'expertise, du matériel et des fonds.",
            "ar": "تروي خمسة بلدان كيف وجدت الخبرة والمعدات والتمويل.",
            "es": "Cinco países cuentan cómo encontraron conocimientos, equipo y dinero.",
            "ru": "Пять стран рассказывают, как они нашли знания, оборудование и средства.",
            "zh": "五个国家讲述它们如何找到专业知识、设备和资金。",
        },
    ),
    (
        {
            "en": "Measuring what a course has changed",
            "fr": "Mesurer ce qu'une formation a changé",
            "ar": "قياس ما غيّرته دورة تدريبية",
            "es": "Medir lo que ha cambiado un curso",
            "ru": "Как измерить, что изменило обучение",
            "zh": "衡量培训带来的变化",
        },
        {
            "en": "Three simple questionnaires for before, after and a year later.",
            "fr": "Trois questionnaires simples : avant, après et un an plus tard.",
            "ar": "ثلاثة استبيانات بسيطة: قبل الدورة وبعدها وبعد عام.",
            "es": "Tres cuestionarios sencillos: antes, después y un año más tarde.",
            "ru": "Три простые анкеты: до обучения, после него и год спустя.",
            "zh": "三份简单的问卷：培训前、培训后和一年以后。",
        },
    ),
)

LANGUAGES = tuple(_ACTIVITY)


def with_sentence(record_type: str, language: str, text: str) -> str:
    """The text with one more sentence in its language, the first of ours that it does not have yet."""
    sentences = _BY_TYPE.get(record_type, _ACTIVITY)[language]
    new = next((sentence for sentence in sentences if sentence not in text), sentences[0])
    gap = "" if language == "zh" or not text else " "
    return f"{text.rstrip()}{gap}{new}"
