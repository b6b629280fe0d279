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
// Why a payment that was typed in cannot be taken back; receipts: of this payment, the latest first.
std::optional<Problem> why_not_reverse(Work& work, const PaymentHead& head, const std::vector<ReceiptView>& receipts);
std::optional<PaymentVoidView> why_void(Work& work, const PaymentHead& head);
std::vector<BankingRow> bankings_of(Work& work, const org::BodyLine& school);
// What lies in an account of the school, whatever period it was booked in.
std::int64_t held(Work& work, std::string_view county, BodyId school, journal::Account account);
TillView till_of(Work& work, const org::BodyLine& school);

// What was booked into the account of a bank around these days, as far as no line of its list names it yet; nothing for channels that have no list.
BookedMatcher booked_around(Work& work, const org::BodyLine& school, Channel channel, Date first, Date last);
std::vector<BookedEntryView> booked_views(const std::vector<BookedMatch>& matches);
void note_booked_before(Work& work, BodyId school, Channel channel, const BankLine& line, const BookedEntry& entry, const std::optional<StatementId>& import,
                        const std::optional<std::pair<PaymentId, UseId>>& taken_out);

OpenBillRow open_bill_row(Work& work, const charges::BillHead& bill, const pupils::PupilLine& pupil);
Matcher matcher_over(Work& work, const std::vector<OpenBillRow>& bills);
std::vector<SuggestionView> suggestion_views(const std::vector<Suggestion>& suggestions, const std::vector<OpenBillRow>& bills);

std::vector<ReceiptView> receipts_of(Work& work, std::string_view county, PaymentId payment);  // the latest first
std::optional<ReceiptView> find_receipt(Work& work, std::string_view county, ReceiptId id);
// Which receipts the fee notices promise of the terms that a payment was for. Empty: they do not say.
std::vector<ReceiptKind> published_receipts(Work& work, const PaymentHead& head);
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
