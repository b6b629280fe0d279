#include "fees/payments/sample.hpp"

#include <fmt/format.h>

#include "fees/payments/rows.hpp"

namespace luoshi::fees::payments {
namespace {

constexpr const char* school_code = "430104-sample-school";

Result<Nothing> seed_payee(Work& work, const org::BodyLine& school) {
    TRY_DO(enter_payee(work, {.school = school.id,
                              .version = 1,
                              .kind = PayeeKind::school,
                              .account_name = school.name,
                              .account = "4301040000001234",
                              .bank = "样例银行岳麓支行",
                              .document = "样例〔2026〕3号"}));
    return Nothing{};
}

// Of the kind that the fee notice promises.
IssueReceipt receipt_of(Work& work, const PaymentHead& payment, std::size_t number) {
    IssueReceipt command{.id = work.new_id<ReceiptId>(), .payment = payment.id};
    if (const auto published = published_receipts(work, payment); !published.empty()) {
        command.kind = published.front();
        command.printed_number = fmt::format("样例{:08}", number);
    }
    return command;
}

// Two families of three have paid: one at the counter, with a receipt, one by transfer; the third has not yet.
Result<SampleMoney> seed_payments(Work& work, const org::BodyLine& school) {
    SampleMoney made;
    const auto bills = charges::open_bills_of_school(work, school.county, school.id);
    for (std::size_t i = 0; i < bills.size(); ++i) {
        if (i % 3 == 2) continue;
        const bool at_counter = i % 3 == 0;
        TRY(const PaymentHead payment, receive(work, {.id = work.new_id<PaymentId>(),
                                                      .school = school.id,
                                                      .channel = at_counter ? Channel::counter : Channel::bank,
                                                      .reference = fmt::format("{}{:05}", at_counter ? "G" : "Y", i + 1),
                                                      .amount_fen = bills[i].open().in_fen(),
                                                      .day = work.today(),
                                                      .payer = fmt::format("样例家长{}", i + 1),
                                                      .parts = {{bills[i].id, bills[i].open().in_fen()}}}));
        ++made.payments;
        if (!at_counter) continue;
        TRY_DO(issue_receipt(work, receipt_of(work, payment, i + 1)));
        ++made.receipts;
    }
    // A transfer that names a child, but by a name alone nothing goes to a bill by itself.
    const auto waiting = bills.size() > 2 ? std::optional(bills[2]) : std::nullopt;
    const auto child = waiting ? pupils::find_pupil(work, waiting->pupil) : std::nullopt;
    TRY_DO(receive(work, {.id = work.new_id<PaymentId>(),
                          .school = school.id,
                          .channel = Channel::bank,
                          .reference = "Y90001",
                          .amount_fen = waiting ? waiting->open().in_fen() : 36'000,
                          .day = work.today(),
                          .payer = "李先生",
                          .remark = (child ? child->name : "孩子") + "课后服务费"}));
    ++made.payments;
    return made;
}

}  // namespace

Result<SampleMoney> seed_sample(storage::Storage& storage, storage::Context context) {
    context.county = "430104";
    return storage::write(storage, context, [](Work& work) -> Result<SampleMoney> {
        const auto school = org::find_body_by_code(work, school_code);
        if (!school || payee_of(work, school->county, school->id)) return SampleMoney{};
        TRY_DO(seed_payee(work, *school));
        return seed_payments(work, *school);
    });
}

}  // namespace luoshi::fees::payments
