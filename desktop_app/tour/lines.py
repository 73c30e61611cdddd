"""What the person of the tour enters, in the languages that the program speaks."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Lines:
    """The texts of one tour."""

    person: str
    activity: str
    description: str
    later: str
    need: str
    problem: str
    priorities: str
    help_wanted: str
    material: str
    summary: str
    authors: str
    colleague: str
    occasion: str
    author: str
    added: str
    note: str
    remark: str
    reason: str
    mended: str


LINES = {
    "en": Lines(
        person="Awa Houngbo",
        activity="Regional workshop on national clearing-houses",
        description="Twenty people from eleven countries learn to keep a national clearing-house.",
        later=" A field day follows.",
        need="DNA bar-coding for monitoring biodiversity",
        problem="There is no laboratory for bar-coding analysis in the country, and nobody is trained for it.",
        priorities="Target 21 of the national strategy asks for data on which decisions can rest.",
        help_wanted="Training and access to a laboratory",
        material="Keeping a national clearing-house: a course in four parts",
        summary="Slides and exercises of the workshop, for those who could not come.",
        authors="A. Houngbo",
        colleague="Mara Adjovi",
        occasion="National committee on biodiversity, Cotonou",
        author="Karim Sossa",
        added=" The last day leads to a wetland.",
        note="The ministry asks for a visit; I have added it.",
        remark="For whom is the visit?",
        reason="Say whom the visit is for.",
        mended=" It is for park rangers.",
    ),
    "fr": Lines(
        person="Awa Houngbo",
        activity="Atelier régional sur les centres d’échange nationaux",
        description="Vingt personnes de onze pays apprennent à tenir un centre d’échange national.",
        later=" Une journée sur le terrain suit.",
        need="Codes-barres ADN pour le suivi de la biodiversité",
        problem="Il n’y a pas de laboratoire d’analyse par codes-barres dans le pays, ni personne de formé.",
        priorities="La cible 21 de la stratégie nationale demande des données sur lesquelles décider.",
        help_wanted="Formation et accès à un laboratoire",
        material="Tenir un centre d’échange national : un cours en quatre parties",
        summary="Diapositives et exercices de l’atelier, pour ceux qui n’ont pas pu venir.",
        authors="A. Houngbo",
        colleague="Mara Adjovi",
        occasion="Comité national de la biodiversité, Cotonou",
        author="Karim Sossa",
        added=" Le dernier jour mène à une zone humide.",
        note="Le ministère demande une visite ; je l’ai ajoutée.",
        remark="À qui s’adresse la visite ?",
        reason="Dites à qui s’adresse la visite.",
        mended=" La visite s’adresse aux gardes des parcs.",
    ),
    "ar": Lines(
        person="سلمى حداد",
        activity="حلقة عمل إقليمية بشأن غرف تبادل المعلومات الوطنية",
        description="يتعلم عشرون شخصا من أحد عشر بلدا كيفية إدارة غرفة وطنية لتبادل المعلومات.",
        later=" ويلي ذلك يوم ميداني.",
        need="الترميز الشريطي للحمض النووي لرصد التنوع البيولوجي",
        problem="لا يوجد في البلد مختبر لتحليل الترميز الشريطي، ولا أحد مدرب عليه.",
        priorities="يدعو الهدف 21 من الاستراتيجية الوطنية إلى بيانات يمكن أن تستند إليها القرارات.",
        help_wanted="التدريب وإتاحة استخدام مختبر",
        material="إدارة غرفة وطنية لتبادل المعلومات: دورة في أربعة أجزاء",
        summary="شرائح حلقة العمل وتمارينها، لمن لم يتمكن من الحضور.",
        authors="سلمى حداد",
        colleague="ليلى منصور",
        occasion="اللجنة الوطنية للتنوع البيولوجي، كوتونو",
        author="كريم صالح",
        added=" ويخصص اليوم الأخير لزيارة أرض رطبة.",
        note="طلبت الوزارة زيارة، وقد أضفتها.",
        remark="لمن هذه الزيارة؟",
        reason="يرجى ذكر الفئة التي توجه إليها الزيارة.",
        mended=" وهي موجهة إلى حراس المتنزهات.",
    ),
}
