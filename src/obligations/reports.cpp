// Reports: drafted by the body, counted only after its head, another person, has approved them.
#include <algorithm>

#include "foundation/words.hpp"
#include "obligations/queries.hpp"
#include "obligations/states.hpp"
#include "obligations/store.hpp"
#include "obligations/use_cases.hpp"

namespace luoshi::obligations {
namespace {

// In the order of queries/report_by_id.sql.
struct StoredReport {
    ReportId id;
    ShareId share;
    std::string period;
    std::string words;
    std::int64_t percent = 0;
    std::optional<std::int64_t> number;
    std::vector<DutyStageCount> stages;
    Instant at;
    std::string by;
    std::string by_name;
    std::optional<ReportDecision> decision;
    std::optional<std::string> decision_words;
    std::optional<Instant> decided_at;
    std::optional<std::string> decided_by_name;
};
BOOST_DESCRIBE_STRUCT(StoredReport, (), (id, share, period, words, percent, number, stages, at, by, by_name, decision, decision_words, decided_at, decided_by_name))

// In the order of queries/reports_waiting_below.sql.
struct StoredWaiting {
    std::string county;
    ReportId id;
    ShareId share;
    std::string body_name;
    std::string body_path;
    DutyContent content;
    std::string period;
    std::string words;
    std::int64_t percent = 0;
    Instant at;
    std::string by;
    std::string by_name;
};
BOOST_DESCRIBE_STRUCT(StoredWaiting, (), (county, id, share, body_name, body_path, content, period, words, percent, at, by, by_name))

Result<Nothing> check_period(const ShareLine& share, const std::string& period, Date today) {
    const auto reporting = share.content.reporting;
    auto known = expected_periods(reporting, share.content.report_day, share.issued_at->date(), today);
    known.push_back(period_of(reporting, today));
    if (reporting != Reporting::once) known.push_back(period_of(reporting, share.issued_at->date()));
    if (std::ranges::find(known, period) != known.end()) return Nothing{};
    return Problem{Code::invalid, "no-such-period", "没有“" + period + "”这一期，本期是“" + period_of(reporting, today) + "”", "there is no period " + period + "; the present one is " + period_of(reporting, today),
                   {{"period", "unknown", "请选择应报的期次"}}};
}

Result<Nothing> check_stages(const ShareLine& share, const std::vector<DutyStageCount>& stages) {
    for (const auto& one : stages) {
        const bool known = std::ranges::find(share.content.stages, one.stage) != share.content.stages.end();
        if (!known || one.count < 0)
            return Problem{Code::invalid, "no-such-stage", "“" + one.stage + "”不是这项任务的阶段，或数目小于 0", "no stage of this duty, or a count below 0: " + one.stage,
                           {{"stages", "unknown", "请按任务的阶段填写"}}};
    }
    return Nothing{};
}

bool is_same(const StoredReport& made, const DraftReport& command) {
    return made.share == command.id && made.period == command.period && made.words == command.words && made.percent == command.percent && made.number == milli(command.number);
}

}  // namespace

Result<ShareFileView> draft_report(Work& work, const DraftReport& command) {
    TRY(const ShareLine share, share_to_answer(work, command.county, command.id, permissions::answer));
    if (const auto made = work.one<StoredReport>(queries::report_by_id, share.county, command.report)) {
        if (!is_same(*made, command)) return id_taken();
        return show_duty_share(work, {share.id, share.county});
    }
    TRY_DO(require_act(share, Act::report));
    TRY_DO(require_words("words", command.words, 2000));
    TRY_DO(check_period(share, command.period, work.today()));
    TRY_DO(check_stages(share, command.stages));
    if (command.percent < 0 || command.percent > 100)
        return Problem{Code::invalid, "percent-out-of-range", "进度应在 0 到 100 之间", "progress lies between 0 and 100", {{"percent", "range", "进度应在 0 到 100 之间"}}};
    if (share.reports_waiting > 0)
        return Problem{Code::conflict, "report-waiting", "已有一期进展等负责人审定，请先审定", "a report waits for the head already; have it decided first"};
    work.run(queries::insert_report, share.county, command.report, share.id, command.period, command.words, command.percent, milli(command.number), command.stages, work.now(),
             actor_key(work.actor()), work.actor().name);
    add_step(work, share, "draft_report", command.period + "：" + command.words);
    return show_duty_share(work, {share.id, share.county});
}

Result<ShareFileView> decide_report(Work& work, const DecideReport& command) {
    const auto report = work.one<StoredReport>(queries::report_by_id, command.county, command.report);
    if (!report) return Problem{Code::missing, "no-such-report", "没有这份进展，或者您无权查看", "there is no such report, or it is not for you"};
    TRY(const ShareLine share, share_to_answer(work, command.county, report->share, permissions::approve));
    if (report->decision) {
        if (*report->decision == command.decision) return show_duty_share(work, {share.id, share.county});
        return Problem{Code::conflict, "decided-already", "这份进展已经由 " + *report->decided_by_name + " 审定", "this report was decided by " + *report->decided_by_name};
    }
    if (report->by == actor_key(work.actor()))
        return Problem{Code::conflict, "second-person-required", "起草人不能审定自己的进展，请由单位负责人审定", "whoever drafted a report cannot approve it; the head of the body does"};
    TRY(const ShareState to, require_act(share, Act::report));
    if (command.decision == ReportDecision::returned) TRY_DO(require_words("words", command.words, 500));
    work.run(queries::insert_decision, share.county, report->id, share.id, report->by, command.decision, command.words, work.now(), actor_key(work.actor()), work.actor().name);
    if (command.decision == ReportDecision::approved) set_state(work, share, to);
    add_step(work, share, command.decision == ReportDecision::approved ? "approve_report" : "return_report", report->period + (command.words.empty() ? "" : "：" + command.words));
    return show_duty_share(work, {share.id, share.county});
}

Result<http::Page<WaitingDutyReport>> find_waiting_reports(Work& work, const FindWaitingReports&) {
    http::Page<WaitingDutyReport> page;
    for (const auto& scope : work.actor().scopes(permissions::approve)) {
        for (auto& row : work.all<StoredWaiting>(queries::reports_waiting_below, scope, end_of(scope))) {
            // The head approves the reports of the own body; the level above only concludes.
            if (work.actor().body && work.actor().body_path != row.body_path) continue;
            page.items.push_back({row.id, row.county, row.share, std::move(row.body_name), std::move(row.content.what), std::move(row.period), std::move(row.words), row.percent,
                                  row.at, std::move(row.by_name), row.by == actor_key(work.actor())});
        }
    }
    page.total = static_cast<std::int64_t>(page.items.size());
    return page;
}

}  // namespace luoshi::obligations
