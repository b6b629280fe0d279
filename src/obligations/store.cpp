#include "obligations/store.hpp"

#include <cmath>
#include <map>
#include <set>

#include "obligations/queries.hpp"
#include "obligations/states.hpp"

namespace luoshi::obligations {
namespace {

std::map<std::string, Measure, std::less<>>& measures() {
    static std::map<std::string, Measure, std::less<>> registered;
    return registered;
}

struct Next {
    std::string_view words, words_en;
};
Next next_of(const ShareLine& share) {
    switch (share.state) {
        case ShareState::issued: return {"签收", "sign for it"};
        case ShareState::signed_for: return {"报送计划", "send the plan"};
        case ShareState::planned: return share.reports_waiting > 0 ? Next{"负责人审定进展", "the head approves the report"} : Next{"报送进展", "send a report"};
        case ShareState::in_progress:
        case ShareState::sent_back:
            if (share.reports_waiting > 0) return {"负责人审定进展", "the head approves the report"};
            return share.percent.value_or(0) >= 100 ? Next{"附佐证，申请销号", "add proof and ask to close"} : Next{"继续办理，按期报送进展", "go on and report"};
        case ShareState::asked_to_close: return {"等上级核验", "wait for the level above"};
        case ShareState::concluded:
        case ShareState::withdrawn: return {"", ""};
    }
    return {"", ""};
}


}  // namespace

void add_measure(Measure measure) { measures().insert_or_assign(std::string(measure.name), std::move(measure)); }
const Measure* find_measure(std::string_view name) {
    const auto found = measures().find(name);
    return found == measures().end() ? nullptr : &found->second;
}
std::vector<const Measure*> all_measures() {
    std::vector<const Measure*> all;
    for (const auto& [name, measure] : measures()) all.push_back(&measure);
    return all;
}

Problem no_such_duty() { return {Code::missing, "no-such-duty", "没有这项任务，或者您无权查看", "there is no such duty, or it is not for you"}; }
Problem no_such_share() { return {Code::missing, "no-such-share", "没有这份任务，或者您无权查看", "there is no such share of a duty, or it is not for you"}; }
Problem id_taken() { return {Code::conflict, "id-taken", "这个编号已用于另一件事，请刷新页面后重新提交", "this id belongs to something else; reload and submit anew"}; }

Result<Nothing> require_partition(Work& work, std::string_view county) {
    if (work.county() == county) return Nothing{};
    return Problem{Code::invalid, "other-county", "这项任务登记在 " + std::string(county) + "，请在请求中写明 county",
                   "this duty is kept in " + std::string(county) + "; name that county in the request"};
}

std::string end_of(std::string path) {
    path.back() = '0';  // '/' + 1
    return path;
}

std::string division_path(std::string_view body_path) {
    const auto inner = body_path.substr(0, body_path.size() - 1);
    const auto last = inner.substr(inner.rfind('/') + 1);
    // A division's own part is its six digits; what hangs in it is an office.
    if (last.size() == 6) return std::string(body_path);
    return std::string(inner.substr(0, inner.rfind('/') + 1));
}

bool may_see(const Actor& actor, const ShareLine& share) { return actor.may(permissions::read, share.body_path) || actor.may(permissions::read, share.issuer_path); }
bool may_write(const Actor& actor, const DutyLine& duty) { return actor.may(permissions::write, duty.issuer_path); }

Result<DutyLine> find_duty(Work& work, std::string_view county, DutyId id) {
    const auto duty = work.one<DutyLine>(queries::duty_by_id, county, id);
    if (!duty) return no_such_duty();
    if (work.actor().may(permissions::read, duty->issuer_path)) return *duty;
    for (const auto& share : work.all<ShareLine>(queries::shares_of_duty, county, id)) {
        if (may_see(work.actor(), share)) return *duty;
    }
    return no_such_duty();
}

Result<DutyLine> duty_to_write(Work& work, std::string_view county, DutyId id) {
    TRY(DutyLine duty, find_duty(work, county, id));
    TRY_DO(require(work.actor(), permissions::write, duty.issuer_path));
    TRY_DO(require_partition(work, duty.county));
    return duty;
}

Result<ShareLine> find_share(Work& work, std::string_view county, ShareId id) {
    const auto share = work.one<ShareLine>(queries::share_by_id, county, id);
    if (!share || !may_see(work.actor(), *share)) return no_such_share();
    return *share;
}

Result<ShareLine> share_to_answer(Work& work, std::string_view county, ShareId id, const Permission& permission) {
    TRY(ShareLine share, find_share(work, county, id));
    TRY_DO(require(work.actor(), permission, share.body_path));
    TRY_DO(require_partition(work, share.county));
    // A right over a whole subtree does not make one of its people: the level above concludes, it does not answer for those below.
    if (work.actor().body && !work.actor().body_path.starts_with(share.body_path))
        return Problem{Code::denied, "other-body", "这份任务由 " + share.body_name + " 自己办理", "this share is for " + share.body_name + " itself to answer"};
    return share;
}

Result<ShareLine> share_to_oversee(Work& work, std::string_view county, ShareId id) {
    TRY(ShareLine share, find_share(work, county, id));
    TRY_DO(require(work.actor(), permissions::close, share.issuer_path));
    TRY_DO(require_partition(work, share.county));
    if (work.actor().body && work.actor().body_path.starts_with(share.body_path))
        return Problem{Code::denied, "own-body", "本单位的任务由下达单位核验，不能自己办理这一步", "a body does not conclude its own duty; the body that issued it does"};
    return share;
}

Result<ShareState> require_act(const ShareLine& share, Act act) {
    if (const auto to = after(share.state, act)) return *to;
    return Problem{Code::conflict, "not-now", "这份任务现在是“" + std::string(state_words(share.state)) + "”，不能进行这一步，请刷新页面查看下一步",
                   "the share is " + std::string(state_words_en(share.state)) + "; this step is not possible now, reload the page for the next one"};
}

void add_step(Work& work, const ShareLine& share, std::string_view act, const std::string& words) {
    const auto last = work.one<std::int64_t>(queries::last_step, share.county, share.id).value_or(0);
    work.run(queries::insert_step, share.county, share.id, last + 1, act, words, work.now(), actor_key(work.actor()), work.actor().name);
    work.record("obligations." + std::string(act), "duty_share", share.id.to_string());
}

void set_state(Work& work, const ShareLine& share, ShareState state) { work.run(queries::set_state, share.county, share.id, share.version, state); }

std::vector<StoppedSpan> stopped_spans(Work& work, const ShareLine& share) {
    std::vector<StoppedSpan> spans;
    if (share.suspensions == 0) return spans;
    work.each(
        queries::suspensions_of_share, [&](const storage::Row& row) { spans.push_back({row.get<Date>(0), row.get<std::optional<Date>>(1)}); }, share.county, share.id);
    return spans;
}

std::vector<std::string> missing_periods(Work& work, const ShareLine& share, Date today) {
    auto expected = expected_periods(share.content.reporting, share.content.report_day, share.issued_at->date(), today);
    if (expected.empty() || share.approved_periods == 0) return expected;
    std::set<std::string> approved;
    work.each(
        queries::reports_of_share,
        [&](const storage::Row& row) {
            if (row.get<std::optional<ReportDecision>>(10) == ReportDecision::approved) approved.insert(row.get<std::string>(2));
        },
        share.county, share.id);
    std::erase_if(expected, [&](const auto& period) { return approved.contains(period); });
    return expected;
}

Judgement judge_share(Work& work, const WorkingDays& days, const ShareLine& share, Date today) {
    ShareFacts facts;
    facts.state = share.state;
    facts.due = share.due;
    facts.stopped = stopped_spans(work, share);
    facts.issued = share.issued_at->date();
    if (share.asked_at) facts.asked = share.asked_at->date();
    facts.percent = static_cast<int>(share.percent.value_or(0));
    const bool open = share.state != ShareState::concluded && share.state != ShareState::withdrawn;
    if (open) facts.missing = static_cast<int>(missing_periods(work, share, today).size());
    facts.warn_days = share.content.warn_days;
    facts.sign_days = share.content.sign_days;
    return judge(days, facts, today);
}

DutyShareRow row_of(Work& work, const WorkingDays& days, const ShareLine& share, Date today) {
    const auto judgement = judge_share(work, days, share, today);
    DutyShareRow row;
    row.id = share.id;
    row.county = share.county;
    row.duty = share.duty;
    row.body_name = share.body_name;
    row.issuer_name = share.issuer_name;
    row.notice_number = share.notice_number.value_or("");
    row.clause_path = share.clause_path.value_or("");
    row.what = share.content.what;
    row.instance = share.instance;
    row.due = judgement.due;
    row.state = share.state;
    row.state_words = state_words(share.state);
    row.state_words_en = state_words_en(share.state);
    row.colour = judgement.colour;
    row.reason = judgement.words;
    row.reason_en = judgement.words_en;
    row.percent = share.percent.value_or(0);
    row.evidence = share.evidence;
    row.reports_waiting = share.reports_waiting;
    const auto next = next_of(share);
    row.next = next.words;
    row.next_en = next.words_en;
    return row;
}

bool without_subject(const DutyLine& duty) { return duty.state == DutyState::draft && duty.content.bodies.empty() && duty.content.phrase.empty(); }

DutyRow row_of(const DutyLine& duty) {
    DutyRow row;
    row.id = duty.id;
    row.county = duty.county;
    row.issuer_name = duty.issuer_name;
    row.notice_number = duty.notice_number.value_or("");
    row.clause_path = duty.clause_path.value_or("");
    row.verb = duty.content.verb;
    row.what = duty.content.what;
    row.phrase = duty.content.phrase;
    row.due = duty.due;
    row.recurrence = duty.recurrence;
    row.state = duty.state;
    row.shares = duty.shares;
    row.without_date = !duty.due && duty.recurrence == Recurrence::none;
    row.without_subject = without_subject(duty);
    row.flagged = duty.flags > 0;
    row.version = duty.version;
    return row;
}

std::optional<std::int64_t> milli(const std::optional<double>& number) {
    if (!number) return std::nullopt;
    return static_cast<std::int64_t>(std::llround(*number * 1000));
}
std::optional<double> from_milli(const std::optional<std::int64_t>& number) {
    if (!number) return std::nullopt;
    return static_cast<double>(*number) / 1000;
}

std::vector<std::pair<std::string, std::string>> DutyRow::labels() {
    return {{"id", "编号"}, {"county", "登记地"}, {"issuer_name", "下达单位"}, {"notice_number", "文号"}, {"clause_path", "条款"}, {"verb", "动词"}, {"what", "任务"},
            {"phrase", "责任单位"}, {"due", "期限"}, {"recurrence", "周期"}, {"state", "状态"}, {"shares", "份数"}, {"without_date", "无期限"}, {"without_subject", "无责任单位"},
            {"flagged", "条款有变动"}, {"version", "版本"}};
}

std::vector<std::pair<std::string, std::string>> DutyShareRow::labels() {
    return {{"id", "编号"}, {"county", "登记地"}, {"duty", "任务编号"}, {"body_name", "责任单位"}, {"issuer_name", "下达单位"}, {"notice_number", "文号"}, {"clause_path", "条款"},
            {"what", "任务"}, {"instance", "期次"}, {"due", "期限"}, {"state", "状态"}, {"state_words", "状态说明"}, {"state_words_en", "state"}, {"colour", "颜色"},
            {"reason", "颜色理由"}, {"reason_en", "reason"}, {"percent", "进度%"}, {"evidence", "佐证"}, {"reports_waiting", "待审进展"}, {"next", "下一步"}, {"next_en", "next"}};
}

}  // namespace luoshi::obligations
