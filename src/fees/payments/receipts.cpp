#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "fees/disclosure/api.hpp"
#include "fees/payments/queries.hpp"
#include "fees/payments/rows.hpp"
#include "foundation/words.hpp"
#include "platform/http/time_cursor.hpp"

namespace luoshi::fees::payments {
namespace {

struct ReceiptRow {
    ReceiptId id;
    BodyId school;
    PaymentId payment;
    ReceiptKind kind = ReceiptKind::internal;
    std::int64_t serial = 0;
    std::string printed_number;
    std::int64_t amount_fen = 0;
    std::string payer;
    std::vector<ReceiptLineView> lines;
    Channel channel = Channel::counter;
    Date day;
    Instant issued_at;
    std::string issued_by_name;
    std::string asked;
    std::optional<std::string> replaces_kind;
    std::optional<std::int64_t> replaces_serial;
    std::optional<std::string> void_reason;
    std::optional<Instant> void_at;
    std::optional<std::string> void_by_name;
    std::int64_t prints = 0;
    std::optional<Instant> printed_at;
    std::optional<std::string> printed_by_name;
};
BOOST_DESCRIBE_STRUCT(ReceiptRow, (),
                      (id, school, payment, kind, serial, printed_number, amount_fen, payer, lines, channel, day, issued_at, issued_by_name, asked,
                       replaces_kind, replaces_serial, void_reason, void_at, void_by_name, prints, printed_at, printed_by_name))

std::string_view receipt_words(ReceiptKind kind) {
    switch (kind) {
        case ReceiptKind::fiscal: return "财政票据";
        case ReceiptKind::tax: return "税务发票";
        case ReceiptKind::internal: return "学校收据";
    }
    return {};
}

std::string_view receipt_words_en(ReceiptKind kind) {
    switch (kind) {
        case ReceiptKind::fiscal: return "fiscal receipt";
        case ReceiptKind::tax: return "tax invoice";
        case ReceiptKind::internal: return "school receipt";
    }
    return {};
}

std::string number_of(ReceiptKind kind, std::int64_t serial) { return fmt::format("{} {:06}", receipt_words(kind), serial); }

ReceiptView view_from(Work& work, const ReceiptRow& row) {
    ReceiptView view;
    view.id = row.id;
    view.school = row.school;
    if (const auto school = org::find_body(work, row.school)) view.school_name = school->name;
    view.payment = row.payment;
    view.kind = row.kind;
    view.serial = row.serial;
    view.number = number_of(row.kind, row.serial);
    view.printed_number = row.printed_number;
    view.status = row.void_at ? ReceiptStatus::voided : ReceiptStatus::issued;
    view.amount_fen = row.amount_fen;
    view.payer = row.payer;
    view.lines = row.lines;
    view.channel = channel_words(row.channel);
    view.channel_en = channel_words_en(row.channel);
    view.paid_on = row.day;
    view.issued_at = row.issued_at;
    view.issued_by_name = row.issued_by_name;
    if (row.replaces_kind) view.replaces = number_of(json::enum_parse<ReceiptKind>(*row.replaces_kind).value(), row.replaces_serial.value());
    view.void_reason = row.void_reason;
    view.void_at = row.void_at;
    view.void_by_name = row.void_by_name;
    view.prints = row.prints;
    view.printed_at = row.printed_at;
    view.printed_by_name = row.printed_by_name;
    return view;
}

struct StepRow {
    std::int64_t step = 0;
    std::string kind;
    ReceiptId receipt;
};
BOOST_DESCRIBE_STRUCT(StepRow, (), (step, kind, receipt))

void append_step(Work& work, PaymentId payment, std::string_view kind, ReceiptId receipt, std::string_view reason) {
    const auto last = work.one<StepRow>(queries::last_receipt_step, work.county(), payment);
    work.run(queries::insert_receipt_step, work.county(), payment, last ? last->step + 1 : 1, kind, receipt, last ? std::optional(last->step) : std::nullopt,
             last ? std::optional(last->kind) : std::nullopt, last ? std::optional(last->receipt) : std::nullopt, reason, work.now(), actor_key(work.actor()),
             work.actor().name);
}

Problem no_such_receipt() { return {Code::missing, "no-such-receipt", "没有这张票据，或者您看不到", "there is no such receipt, or not for you"}; }

Result<ReceiptView> require_receipt(Work& work, ReceiptId id) {
    const auto receipt = find_receipt(work, work.county(), id);
    if (!receipt || !require_school(work, receipt->school, permissions::take)) return no_such_receipt();
    return *receipt;
}

// What the payment was for, child by child and term by term.
std::vector<ReceiptLineView> lines_of(Work& work, const PaymentHead& head) {
    std::vector<ReceiptLineView> lines;
    for (const auto& use : uses_of(work, head.county, head.id)) {
        if (use.kind != UseKind::share || use.taken_back_by) continue;
        ReceiptLineView line;
        if (const auto pupil = pupils::find_pupil(work, use.pupil.value())) {
            line.pupil_name = pupil->name;
            line.pupil_code = pupil->code;
        }
        if (const auto bill = charges::find_bill(work, head.county, use.bill.value())) line.words = term_words(work, bill->plan);
        line.amount_fen = use.amount_fen;
        lines.push_back(std::move(line));
    }
    return lines;
}

// Families were told which receipt they get; where the notices of two terms differ, each of theirs will do.
Result<Nothing> require_published(Work& work, const PaymentHead& head, ReceiptKind kind) {
    const auto published = published_receipts(work, head);
    if (published.empty() || std::ranges::find(published, kind) != published.end()) return Nothing{};
    std::string words, words_en;
    for (const auto one : published) {
        words += fmt::format("{}{}", words.empty() ? "" : "或", receipt_words(one));
        words_en += fmt::format("{}{}", words_en.empty() ? "" : " or ", receipt_words_en(one));
    }
    const auto detail = fmt::format("收费公示写明开具{}，不能开{}：请开{}；公示写错了的，先由财政部门更正规则、重新公示", words, receipt_words(kind), words);
    return Problem{Code::conflict, "receipt-kind-not-published", detail,
                   fmt::format("the fee notice promises a {}, not a {}: issue a {}; where the notice is wrong, have the rule corrected and publish it anew", words_en,
                               receipt_words_en(kind), words_en),
                   {{"kind", "not-published", detail}}};
}

}  // namespace

std::vector<ReceiptKind> published_receipts(Work& work, const PaymentHead& head) {
    std::vector<PlanId> plans;
    std::vector<ReceiptKind> kinds;
    for (const auto& use : uses_of(work, head.county, head.id)) {
        if (use.kind != UseKind::share || use.taken_back_by) continue;
        const auto bill = charges::find_bill(work, head.county, use.bill.value());
        if (!bill || std::ranges::find(plans, bill->plan) != plans.end()) continue;
        plans.push_back(bill->plan);
        const auto published = disclosure::published_receipt(work, head.county, bill->plan);
        const auto kind = published ? json::enum_parse<ReceiptKind>(*published) : std::nullopt;
        if (kind && std::ranges::find(kinds, *kind) == kinds.end()) kinds.push_back(*kind);
    }
    return kinds;
}

std::vector<ReceiptView> receipts_of(Work& work, std::string_view county, PaymentId payment) {
    std::vector<ReceiptView> views;
    for (const auto& row : work.all<ReceiptRow>(queries::receipts_of_payment, county, payment)) views.push_back(view_from(work, row));
    return views;
}

std::optional<ReceiptView> find_receipt(Work& work, std::string_view county, ReceiptId id) {
    const auto row = work.one<ReceiptRow>(queries::receipt_by_id, county, id);
    if (!row) return std::nullopt;
    return view_from(work, *row);
}

std::optional<Problem> why_no_receipt(const PaymentHead& head, const std::vector<ReceiptView>& receipts) {
    if (!receipts.empty() && receipts.front().status == ReceiptStatus::issued) {
        return Problem{Code::conflict, "receipt-stands", fmt::format("这笔收款已开 {}；要重开，请先作废它", receipts.front().number),
                       "this payment has a receipt that holds; void it before issuing anew"};
    }
    if (head.shared_fen == 0)
        return Problem{Code::conflict, "nothing-to-receipt", "这笔款还没有认领到账单，认领后才能开票据", "the payment is not matched to a bill yet; match it first"};
    return std::nullopt;
}

void void_standing_receipt(Work& work, const PaymentHead& payment, std::string_view reason) {
    const auto last = work.one<StepRow>(queries::last_receipt_step, work.county(), payment.id);
    if (!last || last->kind != "issued") return;
    append_step(work, payment.id, "void", last->receipt, reason);
    work.record("payments.void_receipt", "receipt", last->receipt.to_string(), {{"reason", std::string(reason)}});
}

Result<ReceiptView> issue_receipt(Work& work, const IssueReceipt& command) {
    const auto head = find_payment(work, work.county(), command.payment);
    if (!head || !require_school(work, head->school, permissions::take)) return no_such_payment();
    const auto asked = asked_of(command);
    if (const auto known = work.one<ReceiptRow>(queries::receipt_by_id, work.county(), command.id)) {
        if (known->asked == asked) return view_from(work, *known);
        return id_taken();
    }
    if (auto why_not = why_no_receipt(*head, receipts_of(work, work.county(), head->id))) return *why_not;
    TRY_DO(require_published(work, *head, command.kind));
    if (command.kind != ReceiptKind::internal) TRY_DO(require_words("printed_number", command.printed_number, 200, "内容"));
    const auto last = work.one<std::int64_t>(queries::last_receipt_serial, work.county(), head->school, command.kind).value_or(0);
    const auto step = work.one<StepRow>(queries::last_receipt_step, work.county(), head->id);
    append_step(work, head->id, "issued", command.id, "");
    work.run(queries::insert_receipt, work.county(), command.id, head->school, command.kind, last + 1, last == 0 ? std::nullopt : std::optional(last), head->id,
             head->amount_fen, step ? step->step + 1 : 1, head->shared_fen, head->payer, lines_of(work, *head), trimmed(command.printed_number), asked, work.now(),
             actor_key(work.actor()), work.actor().name);
    work.record("payments.issue_receipt", "receipt", command.id.to_string(), {{"payment", head->id.to_string()}, {"serial", last + 1}});
    return find_receipt(work, work.county(), command.id).value();
}

Result<ReceiptView> void_receipt(Work& work, const VoidReceipt& command) {
    TRY(const ReceiptView receipt, require_receipt(work, command.id));
    TRY_DO(require_words("reason", command.reason, 200, "内容"));
    if (receipt.status == ReceiptStatus::voided) {
        if (receipt.void_reason == trimmed(command.reason)) return receipt;
        return Problem{Code::conflict, "receipt-void", fmt::format("{} 已经作废", receipt.number), "this receipt is void already"};
    }
    append_step(work, receipt.payment, "void", receipt.id, trimmed(command.reason));
    work.record("payments.void_receipt", "receipt", receipt.id.to_string(), {{"reason", trimmed(command.reason)}});
    return find_receipt(work, work.county(), command.id).value();
}

Result<ReceiptView> print_receipt(Work& work, const PrintReceipt& command) {
    TRY(const ReceiptView receipt, require_receipt(work, command.id));
    if (receipt.status == ReceiptStatus::voided)
        return Problem{Code::conflict, "receipt-void", fmt::format("{} 已经作废，不能再打印", receipt.number), "this receipt is void; it is not printed any more"};
    work.run(queries::insert_receipt_print, work.county(), receipt.id, receipt.prints + 1, work.now(), actor_key(work.actor()), work.actor().name);
    work.record("payments.print_receipt", "receipt", receipt.id.to_string(), {{"print", receipt.prints + 1}});
    return find_receipt(work, work.county(), command.id).value();
}

Result<http::Page<ReceiptView>> find_receipts(Work& work, const PaymentsOfSchool& command) {
    TRY(const org::BodyLine school, require_school(work, command.school, permissions::read));
    TRY(const http::TimeCursor after, http::read_time_cursor(command.cursor));
    const auto limit = static_cast<std::size_t>(page_size(command.limit));
    auto rows = work.all<ReceiptRow>(queries::receipts_of_school, school.county, school.id, after.at, after.id, limit + 1);
    http::Page<ReceiptView> page;
    const bool more = rows.size() > limit;
    if (more) rows.pop_back();
    for (const auto& row : rows) page.items.push_back(view_from(work, row));
    if (more) page.next = http::write_time_cursor(rows.back().issued_at, rows.back().id.to_string());
    return page;
}

Result<ReceiptView> show_receipt(Work& work, const OneReceiptOfSchool& command) {
    TRY(const org::BodyLine school, require_school(work, command.school, permissions::read));
    auto receipt = find_receipt(work, school.county, command.id);
    if (!receipt || receipt->school != school.id) return no_such_receipt();
    return *std::move(receipt);
}

// The family sees a receipt of a payment that was for its child, and of its lines only the child's own.
Result<ReceiptView> show_family_receipt(Work& work, const OneReceiptOfChild& command) {
    TRY(const pupils::PupilLine pupil, pupils::require_guardian(work, command.pupil));
    auto receipt = find_receipt(work, pupil.county, command.id);
    if (!receipt) return no_such_receipt();
    std::erase_if(receipt->lines, [&](const ReceiptLineView& line) { return line.pupil_code != pupil.code; });
    if (receipt->lines.empty()) return no_such_receipt();
    return *std::move(receipt);
}

}  // namespace luoshi::fees::payments
