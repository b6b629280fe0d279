#include "fees/payments/payer_accounts.hpp"

#include "fees/payments/queries.hpp"
#include "identity/api.hpp"

namespace luoshi::fees::payments {
namespace {

std::string sealing_place(PaymentId payment) { return "payments.payer_account/" + payment.to_string(); }
std::string ending_of(std::string_view account) { return std::string(account.substr(account.size() < 4 ? 0 : account.size() - 4)); }

// In the order of queries/payer_account_of.sql.
struct StoredAccount {
    std::string sealed;
    std::string ending;
    std::string bank;
};
BOOST_DESCRIBE_STRUCT(StoredAccount, (), (sealed, ending, bank))

std::optional<StoredAccount> find_account(Work& work, std::string_view county, PaymentId payment) {
    return work.one<StoredAccount>(queries::payer_account_of, county, payment);
}

}  // namespace

std::string masked_account(std::string_view account) { return account.empty() ? std::string{} : "**** " + ending_of(account); }

void keep_payer_account(Work& work, PaymentId payment, const std::string& account, const std::string& bank) {
    if (account.empty()) return;
    const auto sealed = identity::field_keys().seal(crypto::SealAlgorithm::aes256_gcm, account, sealing_place(payment), work.random());
    work.run(queries::insert_payer_account, work.county(), payment, sealed, ending_of(account), bank);
}

std::optional<PayerAccountView> show_payer_account(Work& work, std::string_view county, PaymentId payment) {
    const auto known = find_account(work, county, payment);
    if (!known) return std::nullopt;
    return PayerAccountView{masked_account(known->ending), known->bank};
}

std::optional<PayerAccount> payer_account(Work& work, std::string_view county, PaymentId payment) {
    const auto known = find_account(work, county, payment);
    if (!known) return std::nullopt;
    return PayerAccount{identity::field_keys().unseal(known->sealed, sealing_place(payment)), known->bank};
}

}  // namespace luoshi::fees::payments
