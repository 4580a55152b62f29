"""`/api/` and what is below it."""

from django.urls import path, re_path

from cms.core.api import views

urlpatterns = [
    path("", views.index, name="api"),
    path("openapi.json", views.openapi, name="api_openapi"),
    path("<slug:name>/", views.listed, name="api_list"),
    path("<slug:name>/<uuid:key>/", views.one, name="api_one"),
    re_path(r"^.*/$", views.nothing),
]
