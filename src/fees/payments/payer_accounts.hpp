// From whose account a payment came, as the bank's list says: kept sealed, shown by its last four digits, read for a refund by the bank and for nothing else.
#pragma once
#include <optional>
#include <string>

#include "fees/payments/shared.hpp"
#include "fees/payments/views.hpp"

namespace luoshi::fees::payments {

// "**** 1234"; nothing of an account that is not known.
std::string masked_account(std::string_view account);
// With the payment, in the act that takes it in; nothing is kept where the account is empty.
void keep_payer_account(Work& work, PaymentId payment, const std::string& account, const std::string& bank);
std::optional<PayerAccountView> show_payer_account(Work& work, std::string_view county, PaymentId payment);

}  // namespace luoshi::fees::payments
