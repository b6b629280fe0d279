#include "fees/payments/rows.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "fees/payments/parked_returns.hpp"
#include "fees/payments/payer_accounts.hpp"
#include "fees/payments/queries.hpp"

namespace luoshi::fees::payments {

PaymentAction payment_action(std::string action, std::string words, std::string words_en, const std::optional<Problem>& why_not) {
    PaymentAction view;
    view.action = std::move(action);
    view.words = std::move(words);
    view.words_en = std::move(words_en);
    view.enabled = !why_not;
    if (why_not) {
        view.reason = why_not->slug;
        view.reason_text = why_not->detail;
        view.reason_text_en = why_not->detail_en;
    }
    return view;
}

PaymentRow row_of(const PaymentHead& head) {
    return {.id = head.id,
            .channel = head.channel,
            .reference = head.channel_reference,
            .amount_fen = head.amount_fen,
            .day = head.day,
            .received_at = head.received_at,
            .payer = head.payer,
            .remark = head.remark,
            .shared_fen = head.shared_fen,
            .unknown_fen = head.unknown_fen(),
            .handed_back_fen = head.voided ? 0 : head.handed_back_fen,
            .returned_fen = head.returned_fen,
            .noted_by_name = head.noted_by_name,
            .voided = head.voided,
            .going_back_fen = head.going_back_fen};
}

std::string term_words(Work& work, PlanId id) {
    const auto plan = afterschool::catalogue::find_plan(work, id);
    if (!plan) return "课后服务费";
    const bool autumn = plan->term == org::TermKind::autumn;
    return fmt::format("{}年{}学期课后服务费", autumn ? plan->school_year : plan->school_year + 1, autumn ? "秋季" : "春季");
}

OpenBillRow open_bill_row(Work& work, const charges::BillHead& bill, const pupils::PupilLine& pupil) {
    return {.bill = bill.id,
            .pupil = pupil.id,
            .code = pupil.code,
            .name = pupil.name,
            .class_name = pupil.class_name,
            .words = term_words(work, bill.plan),
            .due_fen = bill.due.in_fen(),
            .open_fen = bill.open().in_fen()};
}

std::vector<OpenBillRow> open_bill_rows(Work& work, std::string_view county, BodyId school) {
    std::map<PupilId, pupils::PupilLine> children;
    for (auto& pupil : pupils::pupils_of_school(work, county, school)) children.emplace(pupil.id, std::move(pupil));
    std::map<PlanId, std::string> words;
    std::vector<OpenBillRow> rows;
    for (const auto& bill : charges::open_bills_of_school(work, county, school)) {
        auto child = children.find(bill.pupil);
        if (child == children.end()) {  // left since
            auto left = pupils::find_pupil(work, bill.pupil);
            if (!left) continue;
            child = children.emplace(bill.pupil, std::move(*left)).first;
        }
        const auto [term, fresh] = words.try_emplace(bill.plan);
        if (fresh) term->second = term_words(work, bill.plan);
        rows.push_back({.bill = bill.id,
                        .pupil = bill.pupil,
                        .code = child->second.code,
                        .name = child->second.name,
                        .class_name = child->second.class_name,
                        .words = term->second,
                        .due_fen = bill.due.in_fen(),
                        .open_fen = bill.open().in_fen()});
    }
    return rows;
}

Matcher matcher_over(Work& work, const std::vector<OpenBillRow>& rows) {
    std::vector<OpenBill> bills;
    int serial = 0;  // open bills come the oldest of a child first
    for (const auto& row : rows) bills.push_back({row.bill, row.pupil, row.code, row.name, row.class_name, ++serial, row.open_fen});
    return Matcher(std::move(bills), [&work](PupilId id) {
        std::vector<PupilId> siblings;
        const auto pupil = pupils::find_pupil(work, id);
        if (!pupil) return siblings;
        for (const auto& guardian : pupils::guardians_of(work, pupil->county, id)) {
            for (const auto& child : pupils::children_of(work, guardian.account)) {
                if (child.id != id && std::ranges::find(siblings, child.id) == siblings.end()) siblings.push_back(child.id);
            }
        }
        return siblings;
    });
}

std::vector<SuggestionView> suggestion_views(const std::vector<Suggestion>& suggestions, const std::vector<OpenBillRow>& bills) {
    std::vector<SuggestionView> views;
    for (const auto& suggestion : suggestions) {
        SuggestionView view{suggestion.strength, suggestion.hints, {}};
        for (const auto& part : suggestion.parts) {
            const auto bill = std::ranges::find(bills, part.bill, &OpenBillRow::bill);
            if (bill == bills.end()) continue;
            view.bills.push_back({bill->bill, bill->pupil, bill->code, bill->name, bill->class_name, bill->open_fen, part.amount_fen});
        }
        views.push_back(std::move(view));
    }
    return views;
}

namespace {

std::optional<Problem> why_not_take_back(Work& work, const PaymentHead& head, const UseRow& use, bool may) {
    if (!may) return Problem{Code::denied, "not-permitted", "您没有登记收款的权限", "you may not take payments"};
    if (use.kind != UseKind::share) return Problem{Code::conflict, "not-a-match", "只有入账单的款项可以撤回", "only a share of a bill can be taken back"};
    if (use.taken_back_by) return Problem{Code::conflict, "taken-back-already", "这次认领已经撤回过", "this match was taken back already"};
    if (head.shared_fen - use.amount_fen < head.returned_fen)
        return Problem{Code::conflict, "refunded-meanwhile", "这笔款已经退给家长，不能再撤回", "this payment was refunded meanwhile"};
    static_cast<void>(work);
    return std::nullopt;
}

}  // namespace

PaymentView view_of(Work& work, const PaymentHead& head) {
    PaymentView view;
    view.payment = row_of(head);
    const auto school = org::find_body(work, head.school);
    const bool may = school && work.actor().may(permissions::take, school->path);
    for (const auto& use : uses_of(work, head.county, head.id)) {
        PaymentUseView row;
        row.id = use.id;
        row.kind = use.kind;
        row.source = use.source;
        row.amount_fen = use.amount_fen;
        row.bill = use.bill;
        row.pupil = use.pupil;
        if (use.pupil) {
            if (const auto pupil = pupils::find_pupil(work, *use.pupil)) {
                row.pupil_name = pupil->name;
                row.class_name = pupil->class_name;
            }
        }
        row.reason = use.reason;
        row.at = use.at;
        row.by_name = use.by_name;
        row.taken_back = use.taken_back_by.has_value();
        row.take_back = payment_action("take_back", "撤回认领", "Take back", why_not_take_back(work, head, use, may));
        view.uses.push_back(std::move(row));
    }
    view.receipts = receipts_of(work, head.county, head.id);
    const auto denied = may ? std::nullopt : std::optional(Problem{Code::denied, "not-permitted", "您没有登记收款的权限", "you may not take payments"});
    const auto nothing_unknown = head.unknown_fen() > 0
                                     ? std::nullopt
                                     : std::optional(Problem{Code::conflict, "nothing-unknown", "这笔款没有待认领的余额", "nothing of this payment is unknown"});
    view.issue_receipt = payment_action("issue_receipt", "开票据", "Issue receipt", may ? why_no_receipt(head, view.receipts) : denied);
    view.published_receipts = published_receipts(work, head);
    view.reverse = payment_action("reverse", "冲正收款", "Take back", may ? why_not_reverse(work, head, view.receipts) : denied);
    if (head.voided) view.voided = why_void(work, head);
    if (may) view.payer_account = show_payer_account(work, head.county, head.id);
    const auto on_its_way = why_not_back_now(head);
    view.match = payment_action("match", "认领", "Match", !may ? denied : nothing_unknown && on_its_way ? on_its_way : nothing_unknown);
    view.hand_back = payment_action("hand_back", "退回付款人", "Send back", !may ? denied : on_its_way ? on_its_way : nothing_unknown);
    return view;
}

std::optional<PayeeRow> payee_of(Work& work, std::string_view county, BodyId school) { return work.one<PayeeRow>(queries::payee_of_school, county, school); }

std::string basis_of_bill(Work& work, const charges::BillHead& bill) {
    std::string basis;
    work.each(
        queries::notice_of_bill,
        [&](const storage::Row& row) {
            basis = fmt::format("收费公示第 {} 版（{}），账单 {}", row.get<std::int64_t>(1), row.get<charges::NoticeId>(0).to_string(), bill.id.to_string());
        },
        work.county(), bill.id);
    return basis;
}

std::string basis_of_payee(Work& work, std::string_view county, BodyId school) {
    const auto payee = payee_of(work, county, school);
    return payee ? fmt::format("收款账户第 {} 版（{}）", payee->version, payee->document) : std::string{};
}

journal::Account money_account(Work& work, std::string_view county, BodyId school) {
    const auto payee = payee_of(work, county, school);
    return payee && payee->kind == PayeeKind::treasury ? journal::Account::treasury : journal::Account::bank;
}

PayeeView view_of(const PayeeRow& payee) {
    return {payee.version, payee.kind,     payee.account_name, payee.account_masked, payee.bank, !payee.merchant.empty(),
            payee.document, payee.entered_at, payee.entered_by_name};
}

}  // namespace luoshi::fees::payments
