"""Concept notes as the Centre writes them, in our own words."""

ENGLISH = """# Forum of Regional Directors

Meetings of the programme and people directors

3 March 2031

<b>Date:</b>	4-6 June 2031
<b>Venue:</b>	<a href="https://lake.example.org/">Lake Campus</a>, Seestrasse 12, Zürich, Schweiz
<b>Facilitators:</b>	Marta Kovács, Tomás Ferreira, Centre for Shared Leadership

## Concept

### *Background*

The forum brings directors together once a year. They compare what they tried and what they \
would not try again. \
Trust, time and candour are what they ask for.<sup>1</sup>

### *Two parallel groups*

- **Programme Directors:** The Centre has convened this group annually since 2022.
- **People Directors:** This is the first time the Centre is bringing this group together.

### *Joint sessions – Leading through uncertainty*

In the joint session on day one, we will hear from three organisations that changed course.

Participant feedback from the forum 2030

*"I left with two partners and a plan."*

The aim is that participants will leave the forum with:

- A clearer view of what peers are trying,
- At least one idea for a shared project.

For more information, please contact Marta Kovács ([marta@example.org](mailto:marta@example.org)).

<sup>1</sup> As named in the survey after the last forum.
"""

ARABIC = """# منتدى المديرين الإقليميين

اجتماعات مديري البرامج والموارد البشرية

3 مارس 2031

**التاريخ:** 4-6 يونيو 2031

**المكان:** حرم البحيرة، عمّان، الأردن

## الفكرة

يجمع المنتدى المديرين مرة كل عام. يقارنون ما جربوه وما لن يكرروه.<sup>1</sup>

<sup>1</sup> كما ورد في استبيان المنتدى السابق.
"""
