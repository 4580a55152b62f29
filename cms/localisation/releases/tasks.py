"""What a release has done in the background."""

from django_tasks import task

from cms.core.models import User
from cms.localisation.releases import running
from cms.localisation.tasks import BACKEND


@task(backend=BACKEND)
def run_release(release_id: int, user_id: int) -> None:
    """Publish a release for who pressed the button; either may be gone by now."""
    user = User.objects.filter(pk=user_id).first()
    if user is not None:
        running.run(release_id, user)
