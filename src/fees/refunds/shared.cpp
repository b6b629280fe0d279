#include "fees/refunds/counts/measures.hpp"
#include "fees/refunds/shared.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "fees/refunds/queries.hpp"
#include "identity/api.hpp"
#include "rules/api.hpp"

namespace luoshi::fees::refunds {
namespace {

std::string sealing_place(RefundId refund) { return "refunds.destination/" + refund.to_string(); }

}  // namespace

Result<Nothing> require_county(Work& work, std::string_view county) {
    if (!work.may_write() || work.county() == county) return Nothing{};
    return Problem{Code::invalid, "other-county", "这所学校属于另一个区划，请在请求中给出它的 county",
                   "this school belongs to another division; name its county in the request"};
}

RefundAction refund_action(std::string action, std::string words, std::string words_en, const std::optional<Problem>& why_not) {
    RefundAction view;
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

Problem no_such_right() { return {Code::missing, "no-such-refund-right", "没有这笔应退款", "there is no such right to a refund"}; }
Problem no_such_refund() { return {Code::missing, "no-such-refund", "没有这笔退费", "there is no such refund"}; }
Problem no_such_batch() { return {Code::missing, "no-such-refund-batch", "没有这个退费批次", "there is no such batch of refunds"}; }
Problem moved_on() {
    return {Code::conflict, "refund-moved-on", "这笔退费后来又办理过，请刷新后按现在的进度办理", "this refund has gone on meanwhile; load the page anew and act on what it shows"};
}
Problem id_taken() {
    return {Code::conflict, "id-taken", "这个编号已用于另一次办理，请刷新后重新提交", "this id belongs to another act; load the page anew and submit again"};
}

Result<org::BodyLine> require_school(Work& work, BodyId id, const Permission& permission) {
    const auto school = org::find_body(work, id);
    if (!school || !work.actor().may(permission, school->path))
        return Problem{Code::missing, "no-such-school", "没有这所学校", "there is no such school"};
    TRY_DO(require_county(work, school->county));
    return *school;
}

std::optional<RightNow> find_right(Work& work, std::string_view county, RightId id) { return work.one<RightNow>(queries::right_by_id, county, id); }
std::optional<RefundNow> find_refund(Work& work, std::string_view county, RefundId id) { return work.one<RefundNow>(queries::refund_by_id, county, id); }

Result<RightNow> require_right(Work& work, RightId id, const Permission& permission) {
    const auto county = work.may_write() ? std::string(work.county()) : work.one<std::string>(queries::county_of_right, id).value_or("");
    const auto right = find_right(work, county, id);
    const auto school = right ? org::find_body(work, right->school) : std::nullopt;
    if (!school || !work.actor().may(permission, school->path)) return no_such_right();
    return *right;
}

Result<RefundNow> require_refund(Work& work, RefundId id, const Permission& permission) {
    const auto refund = find_refund(work, work.county(), id);
    const auto school = refund ? org::find_body(work, refund->school) : std::nullopt;
    if (!school || !work.actor().may(permission, school->path)) return no_such_refund();
    return *refund;
}

journal::Books books_of(Work& work, std::string_view county, BodyId school, PlanId id) {
    const auto plan = afterschool::catalogue::find_plan(work, id);
    const auto books = plan ? journal::Books{school, Fund::service, plan->school_year, plan->term} : journal::running_books(school, work.today());
    return journal::books_to_write(work, county, books);
}

// ---- writing

namespace {

// The columns of queries/insert_step.sql; `before` is null for the first step. What came back had been sent in the step before the one that says it arrived.
void write_step(Work& work, const RefundNow& refund, const Step& step, const RefundNow* before) {
    const auto outlet = account_of(refund.outlet);
    const auto booked = [&](journal::Account account) { return step.entry ? std::optional(account) : std::nullopt; };
    work.run(queries::insert_step, work.county(), refund.id, before ? before->step + 1 : 1, step.state,
             before ? std::optional(before->step) : std::nullopt, before ? std::optional(before->state) : std::nullopt,
             before ? std::optional(before->route) : std::nullopt, refund.school, refund.amount_fen, refund.route, refund.outlet, refund.payment,
             refund.payee, refund.destination, refund.proof, step.reason, refund.agreed_right, refund.bill, step.batch,
             booked(journal::Account::refunds_due), booked(outlet), step.entry, step.reversed_entry, step.act, work.now(), actor_key(work.actor()),
             work.actor().name, step.came_back_entry ? std::optional(before->step - 1) : std::nullopt, step.came_back_entry);
    const bool was_done = before && before->state == State::done;
    const bool is_done = step.state == State::done;
    if (is_done != was_done) tally::add(work, refund.school, counts::done, work.today(), is_done ? refund.amount_fen : -refund.amount_fen);
}

void take_way(Work& work, RefundNow& refund, const Way& way) {
    refund.route = way.route;
    refund.outlet = way.outlet;
    refund.payment = way.payment;
    refund.payee = way.payee;
    refund.destination = way.destination.empty() ? "" : identity::field_keys().seal(crypto::SealAlgorithm::aes256_gcm, way.destination,
                                                                                      sealing_place(refund.id), work.random());
    refund.proof = way.proof;
    refund.agreed_right = way.agreed_right;
    refund.bill = way.bill;
}

}  // namespace

RefundNow begin_refund(Work& work, const RightNow& right, Money amount, const Way& way, RefundActId act) {
    const auto chain = work.all<RefundNow>(queries::refunds_of_right, right.county, right.id);
    const auto serial = static_cast<std::int64_t>(chain.size()) + 1;
    const auto before_fen = chain.empty() ? 0 : chain.back().after_fen;
    RefundNow refund{.id = work.new_id<RefundId>(),
                     .county = right.county,
                     .right = right.id,
                     .school = right.school,
                     .pupil = right.pupil,
                     .plan = right.plan,
                     .serial = serial,
                     .amount_fen = amount.in_fen(),
                     .after_fen = before_fen + amount.in_fen(),
                     .act = act,
                     .step = 1,
                     .payment = {},
                     .payee = {},
                     .destination = {},
                     .proof = {},
                     .reason = {},
                     .agreed_right = {},
                     .bill = {},
                     .batch = {},
                     .entry = {},
                     .step_act = act,
                     .at = work.now()};
    take_way(work, refund, way);
    work.run(queries::insert_refund, work.county(), refund.id, right.id, right.amount_fen, right.school, right.pupil, right.plan, serial,
             chain.empty() ? std::nullopt : std::optional(serial - 1), before_fen, amount.in_fen(), refund.after_fen, act, work.now(),
             actor_key(work.actor()), work.actor().name);
    write_step(work, refund, {.state = State::ordered, .reason = way.reason, .act = act}, nullptr);
    return refund;
}

void add_step(Work& work, const RefundNow& refund, const Step& step) {
    auto next = refund;
    if (step.way) take_way(work, next, *step.way);
    write_step(work, next, step, &refund);
}

namespace {

// What a refund rests on: the relief or the settlement it comes from, and the rules by which that was reckoned.
std::string basis_of(Work& work, const RefundNow& refund) {
    std::string basis;
    work.each(
        queries::basis_of_right,
        [&](const storage::Row& row) {
            basis = fmt::format("{} {}", row.get<Cause>(0) == Cause::relief ? "调减" : "学期结算", row.get<charges::ReliefId>(1).to_string());
            if (const auto rules = row.get<std::optional<std::string>>(2); rules && !rules->empty()) basis += "：" + *rules;
        },
        refund.county, refund.right);
    return basis;
}

}  // namespace

Result<EntryId> book(Work& work, const RefundNow& refund) {
    // What pays for the next term belongs into that term's books: there the family owes less.
    const auto bill = refund.bill ? charges::find_bill(work, refund.county, *refund.bill) : std::nullopt;
    return journal::post(work, {.books = books_of(work, refund.county, refund.school, bill ? bill->plan : refund.plan),
                                .debit = journal::Account::refunds_due,
                                .credit = account_of(refund.outlet),
                                .amount = Money::fen(refund.amount_fen),
                                .reason = journal::Reason::refunded,
                                .words = fmt::format("退费（{}）", route_words(refund.route)),
                                .reference = {"refund", refund.id.to_string()},
                                .basis = basis_of(work, refund)});
}

std::optional<Problem> why_not_again(Work& work, const RefundNow& refund) {
    if (refund.state != State::failed)
        return Problem{Code::conflict, "refund-not-failed", "只有未到账的退费才需要重新办理", "only a failed refund is ordered anew"};
    if (work.one<RefundId>(queries::withdrawal_of_refund, refund.county, refund.id))
        return Problem{Code::conflict, "refund-withdrawn", "减免登记有误，已经撤销，这笔不再退", "the exemption was withdrawn: this is no longer owed"};
    return std::nullopt;
}

std::optional<Problem> why_not_by_hand(Work& work, const RefundNow& refund) {
    if (refund.state != State::sent || refund.route != Route::original || refund.outlet != Outlet::wechat) return std::nullopt;
    return payments::why_not_by_hand(work, refund.county, payments::ReturnId{refund.id.bytes()});
}

std::string unsealed(const RefundNow& refund) {
    return refund.destination.empty() ? "" : identity::field_keys().unseal(refund.destination, sealing_place(refund.id));
}

std::optional<std::int64_t> days_max(Work& work, std::string_view school_path) {
    const auto days = rules::held_number(work, "refund.days_max", {.path = school_path, .on = work.today()});
    return days ? std::optional(*days) : std::nullopt;
}

// ---- lists

int page_size(const std::optional<int>& limit) { return std::clamp(limit.value_or(50), 1, 200); }

}  // namespace luoshi::fees::refunds
