luoshi_uses(foundation platform/access platform/storage platform/http platform/jobs org pupils fees/journal fees/charges fees/payments fees/refunds)
