// The way out: warning, hearing, suspension, withdrawal or lifting; and the money that has to come back.
#include <fmt/format.h>

#include <algorithm>

#include "foundation/words.hpp"
#include "programmes/construction/store.hpp"

namespace luoshi::programmes::construction {
namespace {

struct LeavingStep {
    std::int64_t serial = 0;
    ActId id;
    std::string act, state;
    Date due, hearing_on, on_day;
    std::string words, stage_before;
    Instant at;
    std::string by_name, by_body_name;
};
BOOST_DESCRIBE_STRUCT(LeavingStep, (), (serial, id, act, state, due, hearing_on, on_day, words, stage_before, at, by_name, by_body_name))

struct ClawbackRow {
    ActId id;
    std::int64_t received_fen = 0, spent_fen = 0, stays_fen = 0, amount_fen = 0;
    std::string keeps;
};
BOOST_DESCRIBE_STRUCT(ClawbackRow, (), (id, received_fen, spent_fen, stays_fen, amount_fen, keeps))

std::vector<LeavingStep> steps_of(Work& work, const UnitNow& unit) { return work.all<LeavingStep>(queries::leaving_of_unit, unit.row.county, unit.row.id); }
std::string state_of(const std::vector<LeavingStep>& steps) { return steps.empty() ? "" : steps.back().state; }

std::optional<Problem> may_not_leave(Work& work, const UnitNow& unit, const std::vector<LeavingStep>& steps, std::string_view act) {
    if (act == "exit.answered") {
        if (auto problem = not_the_body(work, unit)) return problem;
    } else if (auto problem = not_the_office(work, unit, permissions::decide)) {
        return problem;
    }
    const auto state = state_of(steps);
    if (!leads_to(exit_ways(), state, act)) return not_next(exit_ways(), state, act);
    if (act == "exit.warned") {
        if (unit.row.stage != lines::UnitStage::suspended)
            if (auto problem = not_under_construction(unit)) return problem;
        if (!terms_now(work, unit.row.county, unit.row.line)) return require_terms(work, unit).error();
    }
    if (act == "exit.summoned" && work.today() <= steps.back().due)
        return Problem{Code::conflict, "answer-first", fmt::format("建设单位可以答复到 {}，过了这一天才能通知听证", steps.back().due.to_string()), fmt::format("the body may answer until {}", steps.back().due.to_string())};
    if (act == "exit.heard" && work.today() < steps.back().hearing_on)
        return Problem{Code::conflict, "hearing-to-come", fmt::format("听证定在 {} 或以后，还没有到", steps.back().hearing_on.to_string()), fmt::format("the hearing is on {} or later", steps.back().hearing_on.to_string())};
    return std::nullopt;
}

std::optional<ClawbackView> clawback_of(Work& work, const UnitNow& unit) {
    const auto row = work.one<ClawbackRow>(queries::clawback_of_unit, unit.row.county, unit.row.id);
    if (!row) return std::nullopt;
    ClawbackView view{.received_fen = row->received_fen, .spent_fen = row->spent_fen, .stays_fen = row->stays_fen, .amount_fen = row->amount_fen, .left_fen = row->amount_fen, .keeps = row->keeps};
    view.payments = work.all<ClawbackPayment>(queries::payments_of_clawback, unit.row.county, row->id);
    if (!view.payments.empty()) view.left_fen = view.payments.back().left_fen;
    return view;
}

// Arrival of what comes back is booked by the office that asked for it.
std::optional<Problem> may_not_pay(Work& work, const UnitNow& unit, const std::optional<ClawbackView>& clawback) {
    if (auto problem = not_the_office(work, unit, permissions::decide)) return problem;
    if (!clawback) return Problem{Code::conflict, "no-clawback", "这个项目没有要追缴的资金", "nothing has to come back from this unit"};
    if (clawback->left_fen == 0) return Problem{Code::conflict, "all-came-back", "应追缴的资金已经全部缴回", "everything has come back"};
    return std::nullopt;
}

ExitView view_of(Work& work, const UnitNow& unit) {
    ExitView view;
    const auto steps = steps_of(work, unit);
    view.state = state_of(steps);
    if (!steps.empty() && view.state != "lifted" && view.state != "withdrawn") {
        view.due = steps.back().due;
        if (view.state != "warned") view.hearing_on = steps.back().hearing_on;
    }
    const auto proofs = proofs_of(work, unit.row.county, unit.row.id.to_string());
    for (const auto& step : steps) view.steps.push_back({step.id, step.act, step.state, step.words, step.on_day.to_string(), "", step.at, step.by_name, step.by_body_name, proofs_of_act(proofs, step.id)});
    view.clawback = clawback_of(work, unit);
    for (const auto* act : {"warned", "answered", "summoned", "heard", "suspended", "withdrawn", "lifted"}) view.actions.push_back(action_of(act, may_not_leave(work, unit, steps, std::string("exit.") + act)));
    view.actions.push_back(action_of("pay", may_not_pay(work, unit, view.clawback)));
    return view;
}

// A suspended unit comes back where it stood before.
Result<Nothing> lift(Work& work, const UnitNow& unit) {
    if (unit.row.stage != lines::UnitStage::suspended) return Nothing{};
    for (const auto& past : lines::units_of_body(work, unit.row.county, unit.row.body))
        if (past.unit.id == unit.row.id) return step(work, unit, past.highest, "解除退出程序");
    return no_such_unit();
}

}  // namespace

Result<ExitView> show_exit(Work& work, const OneConstruction& query) {
    TRY(const UnitNow unit, require_unit(work, query.county, query.unit));
    return view_of(work, unit);
}

Result<ExitView> step_exit(Work& work, const StepExit& command) {
    TRY(const UnitNow unit, require_unit(work, command.county, command.unit));
    const auto asked = json::to_json(command);
    TRY(const bool done, done_before(work, command.id, asked));
    if (done) return view_of(work, unit);
    const auto steps = steps_of(work, unit);
    const auto act = "exit." + command.act;
    if (auto problem = may_not_leave(work, unit, steps, act)) return *std::move(problem);
    TRY_DO(require_words("words", command.words, 2000));
    TRY(const TermsNow terms, require_terms(work, unit));
    TRY(const WorkingDays days, org::working_days(work));
    Date due = steps.empty() ? work.today() : steps.back().due, hearing = steps.empty() ? work.today() : steps.back().hearing_on;
    if (command.act == "warned") {
        TRY(const Date until, days.plus_working_days(work.today(), terms.terms.answer_days));
        due = hearing = until;
    }
    if (command.act == "summoned") {
        TRY(const Date day, days.plus_working_days(work.today(), terms.terms.hearing_days));
        hearing = day;
    }
    begin_unit(work, unit);
    TRY(const auto proofs, keep_proofs(work, command.id, unit.row.id, command.proofs, command.act == "heard" ? Proofs::required : Proofs::optional));
    write_act(work, command.id, unit.row.id, act, proofs, asked);
    const bool first = steps.empty();
    work.run(queries::insert_leaving, work.county(), unit.row.id, first ? std::int64_t{1} : steps.back().serial + 1, command.id, act, leads_to(exit_ways(), state_of(steps), act).value(),
             first ? std::nullopt : std::optional(steps.back().serial), first ? std::nullopt : std::optional(steps.back().state), first ? std::nullopt : std::optional(steps.back().due),
             first ? std::nullopt : std::optional(steps.back().hearing_on), due, hearing, work.today(), command.words, proofs, unit.row.stage, unit.row.body, unit.line.office, actor_key(work.actor()),
             work.actor().body.value());
    if (command.act == "suspended") TRY_DO(step(work, unit, lines::UnitStage::suspended, "暂停决定", command.words));
    if (command.act == "lifted") TRY_DO(lift(work, unit));
    if (command.act == "withdrawn") TRY_DO(leave_line(work, unit, terms, {.withdrawal_step = command.id, .reason = command.words}));
    TRY(const UnitNow after, require_unit(work, command.county, command.unit));
    return view_of(work, after);
}

Result<ExitView> pay_clawback(Work& work, const PayClawback& command) {
    TRY(const UnitNow unit, require_unit(work, command.county, command.unit));
    const auto asked = json::to_json(command);
    TRY(const bool done, done_before(work, command.id, asked));
    if (done) return view_of(work, unit);
    const auto clawback = clawback_of(work, unit);
    if (auto problem = may_not_pay(work, unit, clawback)) return *std::move(problem);
    TRY_DO(require_words("document", command.document, 100));
    if (command.paid_fen <= 0 || command.paid_fen > clawback->left_fen)
        return field_problem("paid_fen", "amount-invalid", fmt::format("还应缴回 {} 元，这次填的是 {} 元", Money::fen(clawback->left_fen).yuan(), Money::fen(command.paid_fen).yuan()),
                             fmt::format("{} yuan are still to come back, {} were entered", Money::fen(clawback->left_fen).yuan(), Money::fen(command.paid_fen).yuan()));
    if (command.on_day > work.today()) return field_problem("on_day", "day-to-come", fmt::format("{} 还没有到", command.on_day.to_string()), "that day is still to come");
    const auto row = work.one<ClawbackRow>(queries::clawback_of_unit, work.county(), unit.row.id).value();
    const auto serial = static_cast<std::int64_t>(clawback->payments.size());
    write_act(work, command.id, unit.row.id, "clawback.paid", {}, asked);
    work.run(queries::insert_payment, work.county(), row.id, serial + 1, serial == 0 ? std::nullopt : std::optional(serial), command.id, unit.row.id, serial == 0 ? std::optional(row.amount_fen) : std::nullopt,
             clawback->left_fen, command.paid_fen, clawback->left_fen - command.paid_fen, command.on_day, command.document, actor_key(work.actor()), work.actor().body.value());
    return view_of(work, unit);
}

}  // namespace luoshi::programmes::construction
