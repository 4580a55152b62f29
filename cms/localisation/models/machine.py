"""How much has been sent to machine translation."""

from django.db import models


class MachineUsage(models.Model):
    """Words sent to a provider in a month; the budget is `TRANSLATOR_WORDS_PER_MONTH`."""

    provider = models.CharField(max_length=40)
    # Its first day.
    month = models.DateField()
    words = models.PositiveIntegerField(default=0)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["provider", "month"], name="one_usage_per_month")
        ]

    def __str__(self) -> str:
        return f"{self.provider} {self.month:%Y-%m}: {self.words}"
