// What school, county and families see of refunds.
#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "fees/refunds/api.hpp"
#include "fees/refunds/queries.hpp"
#include "fees/refunds/sending.hpp"
#include "fees/refunds/shared.hpp"
#include "fees/refunds/use_cases.hpp"
#include "platform/http/time_cursor.hpp"
#include "rules/api.hpp"

namespace luoshi::fees::refunds {
namespace {

struct StepRow {
    RefundId refund;
    std::int64_t serial = 0;
    State state = State::ordered;
    Route route = Route::original;
    Outlet outlet = Outlet::bank;
    std::string payee;
    std::string reason;
    Instant at;
    std::string by_name;
    std::int64_t after_all = 0;  // 1: ordered only to say that it had arrived
    std::int64_t withdrawn = 0;  // 1: the refund was withdrawn with its right
};
BOOST_DESCRIBE_STRUCT(StepRow, (), (refund, serial, state, route, outlet, payee, reason, at, by_name, after_all, withdrawn))

struct Agreed {
    Instant at;
    std::string account_name;
};
BOOST_DESCRIBE_STRUCT(Agreed, (), (at, account_name))

struct NotReceived {
    RefundId refund;
    Instant at;
};
BOOST_DESCRIBE_STRUCT(NotReceived, (), (refund, at))

RefundStepView step_view(const StepRow& step, bool came_back, bool for_family) {
    RefundStepView view{step.state, step.at, "", "", for_family ? "" : step.by_name};
    switch (step.state) {
        case State::ordered:
            if (step.after_all != 0) {
                view.words = fmt::format("查实已经到账：{}", step.reason);
                view.words_en = fmt::format("found to have arrived after all: {}", payments::reason_in_english(step.reason));
                break;
            }
            view.words = fmt::format("学校已登记，{}", route_words(step.route));
            view.words_en = fmt::format("ordered by the school: {}", route_words_en(step.route));
            break;
        case State::sent:
            view.words = step.route == Route::cash ? "已在学校柜台付出" : fmt::format("已从{}付出", outlet_words(step.outlet));
            view.words_en = "paid out";
            break;
        case State::done:
            view.words = step.route == Route::carry_over ? "已抵下学期费用" : "已到账";
            view.words_en = step.route == Route::carry_over ? "paid for the next term" : "arrived";
            break;
        case State::failed:
            if (step.reason == withdrawn_words) {
                view.words = step.reason;
                view.words_en = "the exemption was entered wrongly and withdrawn: this is no longer owed";
                break;
            }
            if (step.reason == arrived_before_words) {
                view.words = step.reason;
                view.words_en = "what was sent before turned out to have arrived: this way was not taken";
                break;
            }
            view.words = fmt::format("{}：{}。{}", came_back ? "到账后被退回" : "没有到账", step.reason, step.withdrawn != 0 ? "减免已撤销，这笔不再退" : "学校会改用其他方式再退");
            view.words_en = fmt::format("{}: {}. {}", came_back ? "came back after it had arrived" : "did not arrive", payments::reason_in_english(step.reason),
                                        step.withdrawn != 0 ? "The exemption was withdrawn: this is no longer owed" : "The school will send it another way");
            break;
    }
    return view;
}

std::optional<Problem> unless(bool fits, std::string slug, std::string words, std::string words_en) {
    if (fits) return std::nullopt;
    return Problem{Code::conflict, std::move(slug), std::move(words), std::move(words_en)};
}

std::vector<RefundAction> actions_of(Work& work, const RefundNow& refund) {
    const auto at_channel = why_not_by_hand(work, refund);
    std::vector<RefundAction> actions{
        refund_action("confirm", "登记到账", "Note as arrived",
                      at_channel ? at_channel : unless(refund.state == State::sent, "refund-not-sent", "付出以后才能登记到账", "only what was sent can have arrived")),
        refund_action("fail", "登记未到账", "Note as failed",
                      at_channel ? at_channel
                                 : unless(refund.state == State::sent || refund.state == State::ordered, "refund-ended", "这笔退费已经有了结果", "this refund has ended already")),
        refund_action("again", "换方式重新办理", "Order anew another way",
                      why_not_again(work, refund))};
    if (refund.state == State::sent && payments::is_stopped(work, refund.county, payments::ReturnId{refund.id.bytes()}))
        actions.push_back(refund_action("ask-again", "再请微信支付退一次", "Ask WeChat Pay again", std::nullopt));
    if (refund.state == State::done) actions.push_back(refund_action("came-back", "登记到账后退回", "Note as come back", why_not_came_back(work, refund)));
    return actions;
}

// What had left and was noted as not there, and whether it can be noted now that it had arrived. Not of what is there: it may come back, which has its own act.
void add_failures(Work& work, const RefundNow& refund, RefundPartView& part) {
    constexpr std::int64_t first_failure_of_what_left = 3;
    if (refund.state == State::done || refund.step < first_failure_of_what_left) return;
    const auto failures = failures_of(work, refund);
    if (failures.empty()) return;
    part.actions.push_back(refund_action("arrived-after-all", "其实已到账", "It had arrived after all", why_not_arrived_after_all(work, refund, failures)));
    for (const auto& failure : failures)
        part.failures.push_back({failure.step, failure.sent_at, std::string(route_words(failure.route)), std::string(route_words_en(failure.route)), failure.reason});
}

// A family says that what is noted as arrived is not there, and takes that back.
std::vector<RefundAction> words_of_family(const RefundNow& refund, bool not_received) {
    if (refund.state != State::done || refund.route == Route::carry_over) return {};
    if (not_received) return {refund_action("received", "收到了，撤回", "It is there after all", std::nullopt)};
    return {refund_action("not-received", "没收到", "It is not there", std::nullopt)};
}

// Of what the bank is told the last four digits of the account; nothing where no number stands in it.
std::string masked_account(std::string_view destination) {
    constexpr std::size_t shortest = 8, shown = 4;
    std::string digits;
    for (const char c : destination) {
        if (c >= '0' && c <= '9') digits += c;
    }
    return digits.size() < shortest ? std::string{} : "**** " + digits.substr(digits.size() - shown);
}

std::map<RefundId, Instant> not_received_of(Work& work, const RightNow& right) {
    std::map<RefundId, Instant> said;
    if (!right.not_received_at) return said;
    for (const auto& word : work.all<NotReceived>(queries::not_received_of_right, right.county, right.id)) said.emplace(word.refund, word.at);
    return said;
}

// While the channel is at work, and until the office has ordered it another way.
void add_note(Work& work, const RefundNow& refund, RefundPartView& part) {
    if (refund.route != Route::original || refund.outlet != Outlet::wechat || (refund.state != State::sent && refund.state != State::failed)) return;
    if (auto advice = payments::advice_on_return(work, refund.county, payments::ReturnId{refund.id.bytes()})) {
        part.note = std::move(advice->words);
        part.note_en = std::move(advice->words_en);
    }
}

}  // namespace

RefundRightView view_of(Work& work, const RightNow& right, bool for_family) {
    RefundRightView view{.id = right.id,
                         .pupil = right.pupil,
                         .pupil_name = "",
                         .class_name = "",
                         .school_name = "",
                         .county = right.county,
                         .amount_fen = right.amount_fen,
                         .open_fen = right.open_fen(),
                         .state = right.state,
                         .state_words = std::string(state_words(right.state)),
                         .state_words_en = std::string(state_words_en(right.state)),
                         .words = right.words,
                         .words_en = right.words_en,
                         .arose_at = right.arose_at,
                         .days = right.days(work.today()),
                         .carry_over_agreed_at = {},
                         .parts = {},
                         .actions = {}};
    if (const auto pupil = pupils::find_pupil(work, right.pupil)) {
        view.pupil_name = pupil->name;
        view.class_name = pupil->class_name;
    }
    std::string path;
    if (const auto school = org::find_body(work, right.school)) {
        view.school_name = school->name;
        path = school->path;
    }
    if (const auto agreed = work.one<Agreed>(queries::agreement_of, right.county, right.id)) view.carry_over_agreed_at = agreed->at;
    std::map<RefundId, std::vector<RefundStepView>> steps;
    for (const auto& step : work.all<StepRow>(queries::steps_of_right, right.county, right.id)) {
        auto& so_far = steps[step.refund];
        const bool came_back = step.state == State::failed && !so_far.empty() && so_far.back().state == State::done;
        so_far.push_back(step_view(step, came_back, for_family));
    }
    const auto not_received = not_received_of(work, right);
    const bool may_pay = !for_family && work.actor().may(permissions::pay, path);
    for (const auto& refund : work.all<RefundNow>(queries::refunds_of_right, right.county, right.id)) {
        const auto said = not_received.find(refund.id);
        const auto not_received_at = said == not_received.end() ? std::nullopt : std::optional(said->second);
        view.parts.push_back({refund.id, refund.amount_fen, refund.state, refund.route, std::string(route_words(refund.route)),
                              std::string(route_words_en(refund.route)), refund.payee, std::move(steps[refund.id]),
                              for_family ? words_of_family(refund, not_received_at.has_value()) : actions_of(work, refund), "", "", refund.step,
                              not_received_at, ""});
        if (for_family) continue;
        add_note(work, refund, view.parts.back());
        add_failures(work, refund, view.parts.back());
        if (may_pay) view.parts.back().account = masked_account(unsealed(refund));
    }
    view.actions = for_family ? std::vector<RefundAction>{refund_action("agree", "同意抵下学期费用", "Let it pay for the next term", why_not_agree(work, right, path))}
                              : std::vector<RefundAction>{refund_action("order", "办理退费", "Order the refund", why_not_order(right)),
                                                          refund_action("carry-over", "抵下学期费用", "Let it pay for the next term", why_not_carry_over(work, right, path))};
    return view;
}

Result<RefundRightView> show_refund_right(Work& work, const OneRefundRight& query) {
    TRY(const RightNow right, require_right(work, query.right, permissions::read));
    return view_of(work, right, false);
}

Result<http::Page<RefundRightRow>> find_refund_rights(Work& work, const FindRefundRights& query) {
    TRY(const org::BodyLine school, require_school(work, query.school, permissions::read));
    TRY(const http::TimeCursor after, http::read_time_cursor(query.cursor, http::TimeOrder::oldest_first));
    const auto limit = static_cast<std::size_t>(page_size(query.limit));
    const auto state = query.state ? std::string(json::enum_name(*query.state)) : "";
    auto rights = work.all<RightNow>(queries::rights_of_school, school.county, school.id, state, after.at, after.id, limit + 1);
    const bool more = rights.size() > limit;
    if (more) rights.pop_back();
    const auto most = days_max(work, school.path);
    http::Page<RefundRightRow> page;
    for (const auto& right : rights) {
        RefundRightRow row{.id = right.id,
                           .pupil_name = "",
                           .class_name = "",
                           .amount_fen = right.amount_fen,
                           .state = right.state,
                           .state_words = std::string(state_words(right.state)),
                           .state_words_en = std::string(state_words_en(right.state)),
                           .words = right.words,
                           .words_en = right.words_en,
                           .arose_at = right.arose_at,
                           .days = right.days(work.today()),
                           .overdue = most && right.state != RightState::done && right.state != RightState::withdrawn && right.days(work.today()) > *most,
                           .open_fen = right.open_fen(),
                           .done_fen = right.done_fen + right.withdrawn_done_fen,
                           .failed_fen = right.failed_fen,
                           .not_received_at = right.not_received_at};
        if (const auto pupil = pupils::find_pupil(work, right.pupil)) {
            row.pupil_name = pupil->name;
            row.class_name = pupil->class_name;
        }
        page.items.push_back(std::move(row));
    }
    if (more) page.next = http::write_time_cursor(rights.back().arose_at, rights.back().id.to_string());
    return page;
}

namespace {

// Whatever term it was booked in.
std::int64_t cash_at_the_counter(Work& work, const org::BodyLine& school) {
    constexpr int after_all = 9999;
    return journal::balance_until(work, school.county, {school.id, Fund::service, after_all, org::TermKind::spring}, journal::Account::counter).in_fen();
}

}  // namespace

Result<RefundDeskView> show_refund_desk(Work& work, const ShowRefundDesk& query) {
    TRY(const org::BodyLine school, require_school(work, query.school, permissions::read));
    RefundDeskView view{.school = school.id,
                        .county = school.county,
                        .school_name = school.name,
                        .not_received = work.one<std::int64_t>(queries::count_not_received, school.county, school.id).value_or(0),
                        .stopped = static_cast<std::int64_t>(payments::stopped_returns(work, school.county, school.id).size()),
                        .days_max = days_max(work, school.path),
                        .batches = {},
                        .actions = {}};
    for (const auto& right : work.all<RightNow>(queries::rights_of_school, school.county, school.id, RightState::waiting, 0, "", 100'000)) {
        ++view.waiting;
        view.waiting_fen += right.open_fen();
    }
    for (const auto& refund : work.all<RefundNow>(queries::refunds_in_state, school.county, school.id, State::ordered)) {
        ++view.ordered;
        view.ordered_fen += refund.amount_fen;
        if (refund.outlet == Outlet::counter) view.cash_short_fen += refund.amount_fen;
    }
    if (view.cash_short_fen > 0) view.cash_short_fen = std::max<std::int64_t>(0, view.cash_short_fen - cash_at_the_counter(work, school));
    view.failed = static_cast<std::int64_t>(work.all<RefundNow>(queries::refunds_in_state, school.county, school.id, State::failed).size());
    for (const auto& batch : work.all<BatchHead>(queries::batches_of_school, school.county, school.id)) view.batches.push_back(batch_view(work, batch));
    const bool may = work.actor().may(permissions::pay, school.path);
    const auto denied = unless(may, "not-permitted", "您没有办理退费的权限", "you may not pay refunds");
    view.actions = {
        refund_action("order", "全部办理", "Order all",
                      denied ? denied : unless(view.waiting > 0, "nothing-waits", "没有等待办理的应退款", "no right to a refund waits")),
        refund_action("send", "付出并生成银行文件", "Send and make the bank's file",
                      denied ? denied : unless(view.ordered > 0, "nothing-ordered", "没有已登记、待付出的退费", "no refund is ordered"))};
    if (view.stopped > 0) view.actions.push_back(refund_action("ask-again", "全部再请微信支付退一次", "Ask WeChat Pay again for all", denied));
    return view;
}

std::vector<ArrivedRefund> arrived_refunds(Work& work, std::string_view county, PupilId pupil, Instant since) {
    return work.all<ArrivedRefund>(queries::arrived_of_pupil, county, pupil, since);
}

Result<OwnRefunds> show_own_refunds(Work& work, const ShowOwnRefunds&) {
    OwnRefunds own;
    if (!work.actor().account) return own;
    for (const auto& child : pupils::children_of(work, *work.actor().account))
        for (const auto& right : work.all<RightNow>(queries::rights_of_pupil, child.county, child.id)) own.rights.push_back(view_of(work, right, true));
    std::ranges::stable_sort(own.rights, std::greater{}, &RefundRightView::arose_at);
    return own;
}

Result<http::Page<OverdueRefundRow>> find_overdue_refunds(Work& work, const FindOverdueRefunds& query) {
    TRY(const http::TimeCursor after, http::read_time_cursor(query.cursor, http::TimeOrder::oldest_first));
    const auto limit = static_cast<std::size_t>(page_size(query.limit));
    boost::json::object scopes;
    for (const auto& scope : work.actor().scopes(permissions::oversee)) scopes[scope] = 1;
    auto rights = work.all<RightNow>(queries::overdue_rights, json::value(scopes), query.body, work.now(), after.at, after.id, limit + 1);
    const bool more = rights.size() > limit;
    if (more) rights.pop_back();
    std::map<BodyId, std::pair<org::BodyLine, std::optional<std::int64_t>>> schools;
    http::Page<OverdueRefundRow> page;
    for (const auto& right : rights) {
        if (!schools.contains(right.school)) {
            const auto school = org::find_body(work, right.school).value();
            schools.emplace(right.school, std::pair{school, days_max(work, school.path)});
        }
        const auto& [school, most] = schools.at(right.school);
        const auto pupil = pupils::find_pupil(work, right.pupil);
        page.items.push_back({.id = right.id,
                              .school_name = school.name,
                              .pupil_code = pupil ? pupil->code : "",
                              .amount_fen = right.amount_fen > 0 ? right.amount_fen : right.withdrawn_done_fen,
                              .missing_fen = right.amount_fen - right.done_fen,
                              .state = right.state,
                              .state_words = std::string(state_words(right.state)),
                              .state_words_en = std::string(state_words_en(right.state)),
                              .arose_at = right.arose_at,
                              .days = right.days(work.today()),
                              .days_max = most,
                              .overdue = most && right.state != RightState::done && right.days(work.today()) > *most,
                              .not_received_at = right.not_received_at});
    }
    if (more) page.next = http::write_time_cursor(rights.back().arose_at, rights.back().id.to_string());
    return page;
}

}  // namespace luoshi::fees::refunds
