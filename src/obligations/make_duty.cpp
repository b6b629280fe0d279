// A clause becomes duties: drafts, their targets from several sources, the chosen measure.
#include <algorithm>

#include "foundation/words.hpp"
#include "obligations/queries.hpp"
#include "obligations/store.hpp"
#include "obligations/use_cases.hpp"

namespace luoshi::obligations {
namespace {

Result<org::BodyLine> issuing_body(Work& work, const std::optional<BodyId>& wanted) {
    const auto id = wanted ? wanted : work.actor().body;
    if (!id) return Problem{Code::invalid, "issuer-missing", "请写明由哪个单位下达", "name the body that issues the duty", {{"issuer", "required", "请写明下达单位"}}};
    const auto body = org::find_body(work, *id);
    if (!body || body->closed || !work.actor().may(permissions::write, body->path))
        return Problem{Code::missing, "unknown-body", "没有这个单位，或者您无权以它的名义下达任务", "there is no such body, or you cannot issue duties for it"};
    TRY_DO(require_partition(work, body->county));
    return *body;
}

Result<Nothing> check_numbers(const DutyContent& content) {
    if (content.report_day < 1 || content.report_day > 31) return field_problem("content.report_day", "day-out-of-range", "报送日应在 1 到 31 之间", "the day of reporting lies between 1 and 31");
    if (content.recurring_day < 1 || content.recurring_day > 31) return field_problem("content.recurring_day", "day-out-of-range", "到期日应在 1 到 31 之间", "the recurring day lies between 1 and 31");
    if (content.recurring_month < 1 || content.recurring_month > 12) return field_problem("content.recurring_month", "month-out-of-range", "月份应在 1 到 12 之间", "the month lies between 1 and 12");
    if (content.warn_days < 0 || content.warn_days > 250) return field_problem("content.warn_days", "days-out-of-range", "预警天数应在 0 到 250 之间", "the days of warning lie between 0 and 250");
    if (content.sign_days < 0 || content.sign_days > 60) return field_problem("content.sign_days", "days-out-of-range", "签收天数应在 0 到 60 之间", "the days to sign lie between 0 and 60");
    if (content.lookback_days < 1 || content.lookback_days > 1500) return field_problem("content.lookback_days", "days-out-of-range", "回头看天数应在 1 到 1500 之间", "the days until the look-back lie between 1 and 1500");
    return Nothing{};
}

// Each rung once, in the order in which they are climbed.
Result<Nothing> check_ladder(const std::vector<LadderStep>& ladder) {
    for (std::size_t i = 0; i < ladder.size(); ++i) {
        if (ladder[i].days < -60 || ladder[i].days > 250) return field_problem("content.ladder", "days-out-of-range", "督办天数应在 -60 到 250 之间", "the days of a rung lie between -60 and 250");
        if (i == 0) continue;
        if (ladder[i].rung <= ladder[i - 1].rung || ladder[i].days <= ladder[i - 1].days)
            return field_problem("content.ladder", "ladder-out-of-order", "督办阶梯应按 提醒、催办、督办单、约谈、通报 的顺序，天数依次增加",
                                 "the rungs stand in the order reminder, urging, order, interview, circular, each later than the one before");
    }
    return Nothing{};
}

Result<Nothing> check_content(const DutyContent& content, Recurrence recurrence, const std::optional<Date>& due) {
    TRY_DO(require_words("content.what", content.what, 500));
    TRY_DO(check_numbers(content));
    TRY_DO(check_ladder(content.ladder));
    if (recurrence != Recurrence::none && !content.recurring_until)
        return field_problem("content.recurring_until", "until-missing", "周期任务请写明做到哪一天为止", "a recurring duty needs its last day");
    if (recurrence != Recurrence::none && due) return field_problem("due", "due-and-recurring", "周期任务的期限由周期推出，请不要再填期限", "a recurring duty has its days from the period; leave the due day empty");
    for (const auto& stage : content.stages) TRY_DO(require_words("content.stages", stage, 30));
    return Nothing{};
}

struct Cited {
    std::optional<std::string> county, path, text, number, title;
};
Result<Cited> cite(Work& work, const MakeDuty& command) {
    if (!command.notice) return Cited{};
    const auto notice = notices::find_clauses(work, *command.notice);
    if (!notice) return Problem{Code::missing, "no-such-notice", "没有这件已公布的通知", "there is no such published notice"};
    Cited cited{notice->county, {}, {}, notice->number, notice->title};
    if (!command.clause) return cited;
    const auto clause = std::ranges::find(notice->clauses, *command.clause, &notices::PublicClause::key);
    if (clause == notice->clauses.end()) return Problem{Code::missing, "no-such-clause", "这件通知里没有这一条，请刷新页面", "the notice has no such clause; reload the page"};
    cited.path = clause->path;
    cited.text = clause->heading.value_or("").empty() ? clause->text : *clause->heading + "\n" + clause->text;
    return cited;
}

bool is_same(const DutyLine& made, const MakeDuty& command) {
    return made.notice == command.notice && made.clause == command.clause && json::to_json(made.content) == json::to_json(command.content) && made.due == command.due &&
           made.recurrence == command.recurrence;
}

Result<Nothing> require_draft(const DutyLine& duty) {
    if (duty.state == DutyState::draft) return Nothing{};
    return Problem{Code::conflict, "duty-issued", "任务已下达，内容不能再改；目标有变请登记新的目标版本，任务有误请撤回后重新下达",
                   "the duty is issued and stays as it is; add a new version of its target, or withdraw it and issue another"};
}

}  // namespace

Result<DutyFileView> make_duty(Work& work, const MakeDuty& command) {
    TRY(const org::BodyLine issuer, issuing_body(work, command.issuer));
    if (const auto made = work.one<DutyLine>(queries::duty_by_id, issuer.county, command.id)) {
        if (!is_same(*made, command)) return id_taken();
        return show_duty(work, {command.id, issuer.county});
    }
    TRY_DO(check_content(command.content, command.recurrence, command.due));
    TRY(const Cited cited, cite(work, command));
    work.run(queries::insert_duty, issuer.county, command.id, issuer.id, cited.county, command.notice, command.clause, cited.path, cited.text, cited.number, cited.title,
             command.content, command.due, command.recurrence, work.now(), actor_key(work.actor()), work.actor().name);
    work.record("obligations.make", "duty", command.id.to_string());
    return show_duty(work, {command.id, issuer.county});
}

Result<DutyFileView> change_duty(Work& work, const ChangeDuty& command) {
    TRY(const DutyLine duty, duty_to_write(work, command.county, command.id));
    TRY_DO(require_draft(duty));
    TRY_DO(check_content(command.content, command.recurrence, command.due));
    if (work.run(queries::change_duty, duty.county, duty.id, command.version, command.content, command.due, command.recurrence) == 0)
        return Problem{Code::conflict, "changed-meanwhile", "别人刚刚改过这项任务，请刷新页面后再改", "somebody has changed this duty; reload and change it again"};
    work.record("obligations.change", "duty", duty.id.to_string());
    return show_duty(work, {duty.id, duty.county});
}

Result<DutyFileView> add_target(Work& work, const AddTarget& command) {
    TRY(const DutyLine duty, duty_to_write(work, command.county, command.id));
    TRY_DO(require_words("source", command.source, 200));
    if ((command.kind == TargetKind::unspecified) == command.number.has_value())
        return field_problem("number", "number-and-kind", "“一批”这样没有数目的目标不填数目，其他目标请填数目", "an unspecified target has no number, every other one needs it");
    if (command.number && (*command.number < 0 || *command.number > 1e12)) return field_problem("number", "number-out-of-range", "数目应不小于 0", "the number is not below 0");
    if (command.kind == TargetKind::percentage && *command.number > 100) return field_problem("number", "number-out-of-range", "百分比应在 0 到 100 之间", "a percentage lies between 0 and 100");
    std::int64_t version = 1;
    const auto number = milli(command.number);
    bool same = false;
    work.each(
        queries::targets_of_duty,
        [&](const storage::Row& row) {
            if (row.get<std::string>(0) != command.source) return;
            version = std::max(version, row.get<std::int64_t>(1) + 1);
            same = row.get<Date>(2) == command.source_date && row.get<TargetKind>(3) == command.kind && row.get<std::optional<std::int64_t>>(4) == number &&
                   row.get<std::string>(5) == command.words;
        },
        duty.county, duty.id);
    if (!same) {
        work.run(queries::insert_target, duty.county, duty.id, command.source, version, command.source_date, command.kind, number, command.words, work.now(),
                 actor_key(work.actor()), work.actor().name);
        work.record("obligations.target", "duty", duty.id.to_string(), {{"source", command.source}, {"version", version}});
    }
    return show_duty(work, {duty.id, duty.county});
}

Result<DutyFileView> choose_measure(Work& work, const ChooseMeasure& command) {
    TRY(const DutyLine duty, duty_to_write(work, command.county, command.id));
    TRY_DO(require_words("reason", command.reason, 500));
    if (find_measure(command.measure) == nullptr) return field_problem("measure", "no-such-measure", "没有这个指标，请从列表中选择", "there is no such measure; choose one of the list");
    const auto versions = work.all<std::int64_t>(queries::measures_of_duty, duty.county, duty.id);
    work.run(queries::insert_measure, duty.county, duty.id, static_cast<std::int64_t>(versions.size()) + 1, command.measure, command.reason, work.now(),
             actor_key(work.actor()), work.actor().name);
    work.record("obligations.measure", "duty", duty.id.to_string(), {{"measure", command.measure}});
    return show_duty(work, {duty.id, duty.county});
}

Result<DutyFileView> settle_duty_flags(Work& work, const DutyWords& command) {
    TRY(const DutyLine duty, duty_to_write(work, command.county, command.id));
    TRY_DO(require_words("words", command.words, 500));
    if (work.run(queries::settle_flags, duty.county, duty.id, command.words, work.actor().name) == 0)
        return Problem{Code::conflict, "nothing-flagged", "这项任务没有待处理的条款变动", "no change of a clause waits under this duty"};
    work.record("obligations.settle_flags", "duty", duty.id.to_string());
    return show_duty(work, {duty.id, duty.county});
}

Result<DutyMeasureList> show_measures(Work&, const NoDutyQuestion&) {
    DutyMeasureList list;
    for (const auto* one : all_measures()) list.items.push_back({std::string(one->name), std::string(one->words), std::string(one->words_en), std::string(one->unit)});
    return list;
}

}  // namespace luoshi::obligations
