// Views made of rows, for several use cases.
#pragma once
#include "fees/payments/shared.hpp"
#include "fees/payments/use_cases.hpp"
#include "pupils/api.hpp"

namespace luoshi::fees::payments {

PaymentRow row_of(const PaymentHead& head);
PaymentView view_of(Work& work, const PaymentHead& head);
std::string term_words(Work& work, PlanId plan);  // 2026年秋季学期

// The bills of a school on which something is open, with their children.
std::vector<OpenBillRow> open_bill_rows(Work& work, std::string_view county, BodyId school);
OpenBillRow open_bill_row(Work& work, const charges::BillHead& bill, const pupils::PupilLine& pupil);
Matcher matcher_over(Work& work, const std::vector<OpenBillRow>& bills);
std::vector<SuggestionView> suggestion_views(const std::vector<Suggestion>& suggestions, const std::vector<OpenBillRow>& bills);

std::vector<ReceiptView> receipts_of(Work& work, std::string_view county, PaymentId payment);  // the latest first
std::optional<ReceiptView> find_receipt(Work& work, std::string_view county, ReceiptId id);
std::optional<Problem> why_no_receipt(const PaymentHead& head, const std::vector<ReceiptView>& receipts);
// A receipt that no longer says what the payment was for is void at once.
void void_standing_receipt(Work& work, const PaymentHead& payment, std::string_view reason);

struct PayeeRow {
    std::int64_t version = 0;
    PayeeKind kind = PayeeKind::school;
    std::string account_name;
    std::string account_masked;
    std::string bank;
    std::string merchant;
    std::string document;
    Instant entered_at;
    std::string entered_by_name;
};
BOOST_DESCRIBE_STRUCT(PayeeRow, (), (version, kind, account_name, account_masked, bank, merchant, document, entered_at, entered_by_name))
std::optional<PayeeRow> payee_of(Work& work, std::string_view county, BodyId school);
PayeeView view_of(const PayeeRow& payee);

}  // namespace luoshi::fees::payments
