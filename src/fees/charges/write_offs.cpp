// Writing off what cannot be collected: asked for by the school with the document that approved it, confirmed by the county, taken back when the family pays after all.
#include "fees/charges/write_offs.hpp"

#include <fmt/format.h>

#include "fees/charges/counts/measures.hpp"
#include "fees/charges/queries.hpp"
#include "fees/journal/api.hpp"
#include "foundation/words.hpp"
#include "tally/api.hpp"

namespace luoshi::fees::charges {
namespace {

// The view with what only the program needs, in the order of queries/write_off_of_bill.sql.
struct StoredWriteOff : WriteOffView {
    std::string asked_by;
    std::optional<journal::EntryId> entry;

    bool stands() const { return answer == WriteOffAnswer::confirmed && !returned_at; }
};
BOOST_DESCRIBE_STRUCT(StoredWriteOff, (WriteOffView), (asked_by, entry))

struct Owed {
    BillHead bill;
    catalogue::PlanLine plan;
    std::optional<StoredWriteOff> latest;
};
std::optional<StoredWriteOff> latest_of(Work& work, std::string_view county, BillId bill) {
    return work.one<StoredWriteOff>(queries::write_off_of_bill, county, bill);
}

Result<Owed> require_owed(Work& work, BillId id, const Permission& right) {
    const Problem missing{Code::missing, "no-such-bill", "没有这张账单，或者您无权查看", "there is no such bill, or it is not for you"};
    const auto county = work.one<std::string>(queries::bill_anywhere, id);
    const auto bill = county ? find_bill(work, *county, id) : std::nullopt;
    if (!bill) return missing;
    auto plan = catalogue::find_plan(work, bill->plan).value();
    if (!work.actor().may(right, plan.school_path)) return missing;
    if (work.county() != *county) return Problem{Code::invalid, "other-county", "请求所指的县市区与账单不符", "the request names another county than the bill's"};
    auto latest = latest_of(work, *county, id);
    return Owed{*bill, std::move(plan), std::move(latest)};
}

journal::Books books_of(const catalogue::PlanLine& plan) { return {plan.school, Fund::service, plan.school_year, plan.term}; }

std::optional<Problem> why_not_ask(Work& work, const catalogue::PlanLine& plan, Money open, const std::optional<WriteOffView>& latest) {
    const auto refuse = [](std::string zh, std::string en) { return Problem{Code::conflict, "write-off-not-possible", std::move(zh), std::move(en)}; };
    if (open <= Money{}) return refuse("这张账单没有未缴的金额，不用核销", "nothing is open on this bill");
    if (!journal::is_locked(work, plan.county, books_of(plan)))
        return refuse("这个学期还没有结账；结账以后仍收不回的，才能核销", "the term is not closed; what cannot be collected after that is written off");
    if (latest && !latest->answer) return refuse("已经提交核销，等待县教育局确认", "it is asked for already and waits for the county");
    return std::nullopt;
}

Problem no_such_write_off() { return {Code::missing, "no-such-write-off", "这张账单没有这次核销，请刷新页面后重试", "the bill has no such write-off; reload and try again"}; }

// waived: what of a bill is no longer asked for, whatever for; the entry and the rows of this file say why.
void change_standing(Work& work, const Owed& owed, Money change) {
    work.run(queries::add_waived, owed.plan.county, owed.bill.id, change.in_fen());
    tally::add(work, owed.plan.school, counts::waived, work.today(), change.in_fen());
}

Result<journal::EntryId> book(Work& work, const Owed& owed) {
    const auto& asked = *owed.latest;
    return journal::post(work, {.books = journal::books_to_write(work, owed.plan.county, books_of(owed.plan)),
                                .debit = journal::Account::written_off,
                                .credit = journal::Account::receivable,
                                .amount = Money::fen(asked.amount_fen),
                                .reason = journal::Reason::written_off,
                                .words = fmt::format("{}账单无法收回，核销（{}）", term_words(owed.plan.school_year, owed.plan.term), asked.document),
                                .reference = {"bill_write_off", asked.id.to_string()},
                                .basis = asked.document});
}

}  // namespace

void tell_write_off(Work& work, const catalogue::PlanLine& plan, BillView& view) {
    if (auto latest = latest_of(work, view.county, view.id)) view.write_off = static_cast<WriteOffView&>(*latest);
    const auto why_not = why_not_ask(work, plan, Money::fen(view.open_fen), view.write_off);
    view.can_write_off = !why_not;
    if (!why_not) return;
    view.write_off_reason_text = why_not->detail;
    view.write_off_reason_text_en = why_not->detail_en;
}

Result<BillView> ask_write_off(Work& work, const AskWriteOff& command) {
    TRY(const Owed owed, require_owed(work, command.id, permissions::bill));
    TRY_DO(require_words("reason", command.reason, 200));
    TRY_DO(require_words("document", command.document, 200));
    if (owed.latest && owed.latest->id == command.write_off) {
        if (owed.latest->reason == command.reason && owed.latest->document == command.document) return show_bill(work, {command.id});
        return Problem{Code::conflict, "id-taken", "这个编号已用于另一次核销，请刷新页面后重新提交", "this id belongs to another write-off; reload the page and submit anew"};
    }
    if (auto why_not = why_not_ask(work, owed.plan, owed.bill.open(), owed.latest)) return *std::move(why_not);
    work.run(queries::insert_write_off, owed.plan.county, command.write_off, command.id, owed.plan.school, owed.bill.pupil, owed.plan.id, owed.bill.open().in_fen(),
             command.reason, command.document, work.now(), actor_key(work.actor()), work.actor().name);
    work.record("charges.ask_write_off", "bill", command.id.to_string(), {{"write_off", command.write_off.to_string()}, {"amount_fen", owed.bill.open().in_fen()}});
    return show_bill(work, {command.id});
}

Result<BillView> answer_write_off(Work& work, const AnswerWriteOff& command) {
    TRY(const Owed owed, require_owed(work, command.id, permissions::approve_write_off));
    if (!owed.latest || owed.latest->id != command.write_off) return no_such_write_off();
    const auto& asked = *owed.latest;
    if (asked.answer) {
        if (*asked.answer == command.answer && asked.answer_reason == command.reason) return show_bill(work, {command.id});
        return Problem{Code::conflict, "write-off-answered", "这次核销已经答复过了", "this write-off was answered already"};
    }
    const bool confirmed = command.answer == WriteOffAnswer::confirmed;
    if (asked.asked_by == actor_key(work.actor()))
        return Problem{Code::conflict, "second-person", "核销是您提交的，要由另一个人确认", "you asked for it; somebody else confirms it"};
    if (!confirmed) TRY_DO(require_words("reason", command.reason, 200));
    std::optional<journal::EntryId> entry;
    if (confirmed) {
        if (owed.bill.open() != Money::fen(asked.amount_fen))
            return Problem{Code::conflict, "bill-changed",
                           fmt::format("提交核销以后账单有变动，现在未缴 {} 元，与提交的 {} 元不同；请退回，由学校重新提交", owed.bill.open().yuan(), Money::fen(asked.amount_fen).yuan()),
                           fmt::format("the bill has changed since: {} yuan are open, {} were asked for; decline, and the school asks anew", owed.bill.open().yuan(),
                                       Money::fen(asked.amount_fen).yuan())};
        TRY(entry, book(work, owed));
    }
    work.run(queries::insert_write_off_answer, owed.plan.county, asked.id, command.id, asked.amount_fen, asked.asked_by, command.answer, command.reason, entry, work.now(),
             actor_key(work.actor()), work.actor().name);
    if (confirmed) change_standing(work, owed, Money::fen(asked.amount_fen));
    work.record("charges.answer_write_off", "bill", command.id.to_string(), {{"write_off", asked.id.to_string()}, {"answer", json::enum_name(command.answer)}});
    return show_bill(work, {command.id});
}

Result<BillView> take_back_write_off(Work& work, const TakeBackWriteOff& command) {
    TRY(const Owed owed, require_owed(work, command.id, permissions::bill));
    TRY_DO(require_words("reason", command.reason, 200));
    if (!owed.latest || owed.latest->id != command.write_off) return no_such_write_off();
    const auto& written_off = *owed.latest;
    if (written_off.returned_at && written_off.return_reason == command.reason) return show_bill(work, {command.id});
    if (!written_off.stands())
        return Problem{Code::conflict, "write-off-not-standing", "这次核销没有生效，或者已经撤回", "this write-off was not confirmed, or it was taken back already"};
    const auto books = journal::books_to_write(work, owed.plan.county, books_of(owed.plan));
    TRY_DO(journal::reverse(work, written_off.entry.value(), books, "核销后恢复收取：" + command.reason));
    work.run(queries::insert_write_off_return, owed.plan.county, written_off.id, written_off.entry, command.reason, work.now(), actor_key(work.actor()), work.actor().name);
    change_standing(work, owed, -Money::fen(written_off.amount_fen));
    work.record("charges.take_back_write_off", "bill", command.id.to_string(), {{"write_off", written_off.id.to_string()}});
    return show_bill(work, {command.id});
}

}  // namespace luoshi::fees::charges
