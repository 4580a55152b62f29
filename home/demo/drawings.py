"""Keeps the drawings of the demonstration as pictures of the site, and takes them away again."""

from io import BytesIO

from django.core.files.base import ContentFile
from django.db.models import QuerySet
from wagtail.utils.file import hash_filelike

from cms.core.choices import Consent, Licence
from cms.core.models import CmsImage
from home.demo.pictures import PICTURES, DemoPicture, as_jpeg

CREDIT = "International Civil Society Centre"


def make_drawings() -> int:
    """Draw and keep what is not there yet. Returns how many were made.

    A drawing is known by its title and credit. Renditions are made when it is first shown.
    """
    there = set(_drawings().values_list("title", flat=True))
    missing = [picture for picture in PICTURES.values() if picture.title not in there]
    for picture in missing:
        _keep(picture)
    return len(missing)


def drawing(key: str) -> CmsImage:
    """The kept drawing with this key."""
    return _drawings().get(title=PICTURES[key].title)


def remove_drawings() -> None:
    """Delete the drawings; Wagtail deletes their files and renditions when that is certain."""
    for image in _drawings():
        image.delete()


def _drawings() -> QuerySet[CmsImage]:
    titles = [picture.title for picture in PICTURES.values()]
    return CmsImage.objects.filter(title__in=titles, credit=CREDIT)


def _keep(picture: DemoPicture) -> None:
    image = picture.draw()
    data = as_jpeg(image)
    x, y, width, height = picture.focal_point
    CmsImage.objects.create(
        title=picture.title,
        file=ContentFile(data, name=f"drawn-{picture.key}.jpg"),
        width=image.width,
        height=image.height,
        file_size=len(data),
        file_hash=hash_filelike(BytesIO(data)),
        description=picture.description.en if picture.description else "",
        credit=CREDIT,
        licence=Licence.CC_BY,
        consent=Consent.NOT_NEEDED,
        focal_point_x=x,
        focal_point_y=y,
        focal_point_width=width,
        focal_point_height=height,
    )
