"""The address of the harvest."""

from django.urls import path

from reports.harvesting.views import harvest

urlpatterns = [path("", harvest, name="oai")]
