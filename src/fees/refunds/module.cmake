luoshi_uses(foundation platform/access platform/storage platform/http platform/jobs org pupils rules fees/reckoning fees/journal fees/charges fees/payments)
