// Bills as the school and the family read them.
#include <fmt/format.h>

#include <algorithm>

#include "fees/charges/counts/measures.hpp"
#include "fees/charges/queries.hpp"
#include "fees/charges/shared.hpp"
#include "fees/charges/write_offs.hpp"
#include "fees/journal/api.hpp"
#include "org/api.hpp"
#include "platform/http/offset.hpp"

namespace luoshi::fees::charges {
namespace {

// In the order of queries/bill_by_id.sql.
struct StoredBill {
    BillId id;
    std::string county;
    BodyId school;
    PlanId plan;
    PupilId pupil;
    std::int64_t serial = 0, gross = 0, cut = 0, exempt = 0, due = 0, paid = 0, waived = 0;
    std::string words, words_en, basis;
    NoticeId notice;
    Instant notice_published_at, consent_given_at, billed_at;
    std::optional<Instant> cancelled_at;
    std::optional<std::string> cancel_reason;
    std::optional<std::int64_t> written_off;
    std::optional<Instant> written_off_at;
};
BOOST_DESCRIBE_STRUCT(StoredBill, (),
                      (id, county, school, plan, pupil, serial, gross, cut, exempt, due, paid, waived, words, words_en, basis, notice, notice_published_at,
                       consent_given_at, billed_at, cancelled_at, cancel_reason, written_off, written_off_at))

BillState state_of(const StoredBill& bill) {
    if (bill.cancelled_at) return BillState::cancelled;
    if (bill.due == 0) return BillState::nothing_due;
    if (bill.paid + bill.waived >= bill.due) return BillState::paid;
    return bill.paid > 0 ? BillState::part_paid : BillState::open;
}

std::string item_words(Work& work, std::string_view item) {
    if (item == "base") return "基础托管";
    const auto id = CourseId::parse(item);
    const auto course = id ? catalogue::find_course(work, *id) : std::nullopt;
    return course ? course->name : std::string(item);
}

std::vector<BillLineView> lines_of(Work& work, std::string_view county, BillId bill) {
    std::vector<BillLineView> lines;
    work.each(
        queries::lines_of_bill,
        [&](const storage::Row& row) {
            lines.push_back({row.get<std::string>(0), {}, row.get<std::int64_t>(1), row.get<std::int64_t>(2), row.get<std::int64_t>(3),
                             row.get<reckoning::Unit>(4) == reckoning::Unit::day});
        },
        county, bill);
    for (auto& line : lines) line.words = item_words(work, line.item);
    return lines;
}

std::vector<std::string> split_lines(const std::string& text) {
    std::vector<std::string> lines;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find('\n', at), text.size());
        lines.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return lines;
}

void say_whether_to_cancel(BillView& view, const StoredBill& bill, bool settled) {
    const auto refuse = [&](std::string zh, std::string en) {
        view.cancel_reason_text = std::move(zh);
        view.cancel_reason_text_en = std::move(en);
    };
    if (bill.cancelled_at) return refuse("已经作废", "cancelled already");
    if (bill.paid > 0) return refuse("已经收款，不能作废；多收的按退费办理", "something was paid on it: what is too much is refunded instead");
    if (bill.waived > 0) return refuse("已经按停课、减免或结算调减，不能作废", "it was reduced by a relief or the settlement already");
    // What was billed is income since: taken back now, it would be taken back from nothing.
    if (settled) return refuse("这个学期已经结算，账单上的钱已按实际课时计入收入，不能再作废", "the term is settled: by the lessons that were held it has become income");
    view.can_cancel = true;
}

BillView view_of(Work& work, const StoredBill& bill, const catalogue::PlanLine& plan, bool settled) {
    const auto pupil = pupils::find_pupil(work, bill.pupil).value();
    BillView view;
    view.id = bill.id;
    view.county = bill.county;
    view.school = bill.school;
    view.school_name = org::find_body(work, bill.school).value().name;
    view.plan = plan.id;
    view.school_year = plan.school_year;
    view.term = plan.term;
    view.pupil = bill.pupil;
    view.name = pupil.name;
    view.code = pupil.code;
    view.class_name = pupil.class_name;
    view.written_off_fen = bill.written_off.value_or(0);
    view.written_off_at = bill.written_off_at;
    view.suspended = pupil.state == pupils::PupilState::suspended;
    view.serial = bill.serial;
    view.state = state_of(bill);
    view.lines = lines_of(work, bill.county, bill.id);
    view.gross_fen = bill.gross;
    view.cut_fen = bill.cut;
    view.exempt_fen = bill.exempt;
    view.due_fen = bill.due;
    view.paid_fen = bill.paid;
    view.waived_fen = bill.waived;
    view.open_fen = bill.cancelled_at ? 0 : bill.due - bill.paid - bill.waived;
    view.formula = bill.words;
    view.formula_en = bill.words_en;
    view.basis = split_lines(bill.basis);
    view.notice = bill.notice;
    view.notice_published_at = bill.notice_published_at;
    view.consent_given_at = bill.consent_given_at;
    view.billed_at = bill.billed_at;
    view.cancelled_at = bill.cancelled_at;
    view.cancel_reason = bill.cancel_reason;
    say_whether_to_cancel(view, bill, settled);
    return view;
}

Problem no_such_bill() { return {Code::missing, "no-such-bill", "没有这张账单，或者您无权查看", "there is no such bill, or it is not for you"}; }

struct FoundBill {
    StoredBill bill;
    catalogue::PlanLine plan;
};
Result<FoundBill> require_bill(Work& work, BillId id, const Permission& permission) {
    const auto county = work.one<std::string>(queries::bill_anywhere, id);
    if (!county) return no_such_bill();
    auto bill = work.one<StoredBill>(queries::bill_by_id, *county, id).value();
    const auto plan = catalogue::find_plan(work, bill.plan).value();
    if (!work.actor().may(permission, plan.school_path)) return no_such_bill();
    if (work.may_write() && work.county() != *county) return Problem{Code::invalid, "other-county", "请求所指的县市区与账单不符", "the request names another county than the bill's"};
    return FoundBill{std::move(bill), plan};
}

// The part of a run's entries that was this bill's, taken back.
Result<std::optional<journal::EntryId>> take_back(Work& work, const FoundBill& found, journal::Account debited, std::int64_t fen) {
    if (fen == 0) return std::optional<journal::EntryId>{};
    TRY(const journal::EntryId entry, journal::post(work, {.books = {found.plan.school, Fund::service, found.plan.school_year, found.plan.term},
                                                           .debit = journal::Account::unsettled,
                                                           .credit = debited,
                                                           .amount = Money::fen(fen),
                                                           .reason = journal::Reason::bill_cancelled,
                                                           .words = "账单作废",
                                                           .reference = {"bill", found.bill.id.to_string()},
                                                           .basis = found.bill.basis}));
    return std::optional(entry);
}

std::optional<SettlementView> settlement_of(Work& work, std::string_view county, PlanId plan, PupilId pupil) {
    std::optional<SettlementView> view;
    work.each(
        queries::settlement_of_pupil,
        [&](const storage::Row& row) {
            view = SettlementView{.plan = row.get<PlanId>(0),
                                  .asked_fen = row.get<std::int64_t>(1),
                                  .charged_fen = row.get<std::int64_t>(2),
                                  .refund_fen = row.get<std::int64_t>(3),
                                  .waived_fen = row.get<std::int64_t>(4),
                                  .more_fen = row.get<std::int64_t>(5),
                                  .exempt_fen = row.get<std::int64_t>(6),
                                  .lessons = row.get<std::int64_t>(7),
                                  .missed = row.get<std::int64_t>(8),
                                  .kept = row.get<reckoning::KeptBy>(9),
                                  .words = {},
                                  .words_en = {},
                                  .basis = split_lines(row.get<std::string>(11))};
            auto words = reckoning::words_of_missed(view->missed, view->kept, reckoning::find_rule_set(row.get<std::string>(10)));
            view->words = std::move(words.zh);
            view->words_en = std::move(words.en);
        },
        county, plan, pupil);
    return view;
}

}  // namespace

Result<BillView> show_bill(Work& work, const OneBill& command) {
    TRY(const FoundBill found, require_bill(work, command.id, permissions::read));
    auto settlement = settlement_of(work, found.bill.county, found.plan.id, found.bill.pupil);
    auto view = view_of(work, found.bill, found.plan, settlement.has_value());
    view.settlement = std::move(settlement);
    view.grounds = work.all<AbsenceGroundView>(queries::absence_grounds_of_pupil, found.bill.county, found.plan.id, found.bill.pupil);
    view.notes = work.all<AbsenceNoteView>(queries::absence_notes_of_pupil, found.bill.county, found.plan.id, found.bill.pupil);
    tell_write_off(work, found.plan, view);
    return view;
}

Result<BillView> cancel_bill(Work& work, const CancelBill& command) {
    TRY(const FoundBill found, require_bill(work, command.id, permissions::bill));
    if (command.reason.empty() || command.reason.size() > 600)
        return Problem{Code::invalid, "reason-missing", "请写明作废的理由，200 字以内", "say why the bill is cancelled, up to 200 characters", {{"reason", "required", "请写明理由"}}};
    const bool settled = settlement_of(work, found.bill.county, found.plan.id, found.bill.pupil).has_value();
    const auto view = view_of(work, found.bill, found.plan, settled);
    if (found.bill.cancelled_at && found.bill.cancel_reason == command.reason) return view;
    if (!view.can_cancel) return Problem{Code::conflict, "bill-not-to-cancel", "不能作废：" + *view.cancel_reason_text, "it cannot be cancelled: " + *view.cancel_reason_text_en};
    TRY(const auto due, take_back(work, found, journal::Account::receivable, found.bill.due));
    TRY(const auto exempt, take_back(work, found, journal::Account::subsidy_due, found.bill.exempt));
    work.run(queries::insert_cancellation, found.bill.county, command.id, work.now(), command.reason, actor_key(work.actor()), work.actor().name, due, exempt);
    tally::add(work, found.bill.school, counts::billed, work.today(), -found.bill.due);
    tally::add(work, found.bill.school, counts::exempted, work.today(), -found.bill.exempt);
    work.record("charges.cancel_bill", "bill", command.id.to_string(), {{"reason", command.reason}});
    work.emit("charges.bill_cancelled", {{"county", found.bill.county},
                                         {"school", found.bill.school.to_string()},
                                         {"bill", command.id.to_string()},
                                         {"pupil", found.bill.pupil.to_string()}});
    return show_bill(work, {command.id});
}

Result<http::Page<BillRow>> find_bills(Work& work, const FindBills& command) {
    TRY(const auto plan, require_plan(work, command.plan, permissions::read));
    TRY(const std::int64_t offset, http::offset_of(command.cursor));
    const auto limit = command.limit.value_or(50);
    http::Page<BillRow> page;
    page.items = work.all<BillRow>(queries::bill_rows, plan.county, plan.id, plan.school, command.state ? json::enum_name(*command.state) : std::string_view{},
                                   command.text.value_or(""), offset, limit + 1);
    if (static_cast<int>(page.items.size()) > limit) {
        page.items.pop_back();
        page.next = std::to_string(offset + limit);
    }
    return page;
}

Result<FeesView> show_fees(Work& work, const ShowFees& command) {
    TRY(const auto plan, require_plan(work, command.plan, permissions::read));
    FeesView view;
    view.plan = plan.id;
    view.county = plan.county;
    view.school = plan.school;
    view.school_name = org::find_body(work, plan.school).value().name;
    view.school_year = plan.school_year;
    view.term = plan.term;
    work.each(
        queries::fees_of_plan,
        [&](const storage::Row& row) {
            view.pupils = row.get<std::int64_t>(0);
            view.bills = row.get<std::int64_t>(1);
            view.due_fen = row.get<std::int64_t>(2);
            view.paid_fen = row.get<std::int64_t>(3);
            view.waived_fen = row.get<std::int64_t>(4);
            view.exempt_fen = row.get<std::int64_t>(5);
        },
        plan.county, plan.id, plan.school);
    view.open_fen = view.due_fen - view.paid_fen - view.waived_fen;
    view.runs = work.all<BillRunView>(queries::runs_of_plan, plan.county, plan.id, plan.school);
    if (const auto run = settlement_of_plan(work, plan.county, plan.id)) {
        view.settlement = SettlementView{.plan = plan.id,
                                         .asked_fen = run->asked_fen,
                                         .charged_fen = run->charged_fen,
                                         .refund_fen = run->refund_fen,
                                         .waived_fen = run->waived_fen,
                                         .more_fen = run->more_fen,
                                         .exempt_fen = run->exempt_fen,
                                         .words = {},
                                         .words_en = {}};
    }
    view.refused = work.all<RefusedReliefRow>(queries::refusals_of_plan, plan.county, plan.id);
    view.notes = work.all<AbsenceNoteRow>(queries::absence_notes_waiting, plan.county, plan.id);
    return view;
}

Result<ChildBills> show_child_bills(Work& work, const ShowChildBills& command) {
    TRY(const auto pupil, pupils::require_guardian(work, command.pupil));
    return bills_of_child(work, pupil);
}

ChildBills bills_of_child(Work& work, const pupils::PupilLine& pupil) {
    ChildBills view{.pupil = pupil.id, .county = pupil.county, .name = pupil.name, .code = pupil.code, .terms = {}};
    for (const auto& head : bills_of_pupil(work, pupil.county, pupil.id)) {
        const auto bill = work.one<StoredBill>(queries::bill_by_id, pupil.county, head.id).value();
        const auto plan = catalogue::find_plan(work, bill.plan).value();
        auto term = std::ranges::find(view.terms, plan.id, &ChildFeesTerm::plan);
        if (term == view.terms.end()) {
            ChildFeesTerm fresh;
            fresh.plan = plan.id;
            fresh.school_name = org::find_body(work, plan.school).value().name;
            fresh.school_year = plan.school_year;
            fresh.term = plan.term;
            fresh.reliefs = work.all<ReliefView>(queries::reliefs_of_pupil, pupil.county, pupil.id, plan.id);
            fresh.settlement = settlement_of(work, pupil.county, plan.id, pupil.id);
            fresh.grounds = work.all<AbsenceGroundView>(queries::absence_grounds_of_pupil, pupil.county, plan.id, pupil.id);
            fresh.notes = work.all<AbsenceNoteView>(queries::absence_notes_of_pupil, pupil.county, plan.id, pupil.id);
            term = view.terms.insert(view.terms.begin(), std::move(fresh));
        }
        term->bills.push_back(view_of(work, bill, plan, term->settlement.has_value()));
        term->open_fen += term->bills.back().open_fen;
        view.open_fen += term->bills.back().open_fen;
    }
    return view;
}

}  // namespace luoshi::fees::charges
