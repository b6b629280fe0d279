// The call: written, published by a second person, frozen; and the list of those who take part.
#include <algorithm>
#include <set>

#include "foundation/words.hpp"
#include "platform/access/actor_key.hpp"
#include "platform/crypto/digest.hpp"
#include "programmes/calls/queries.hpp"
#include "programmes/calls/store.hpp"

namespace luoshi::programmes::calls {
namespace {

Result<lines::LineRow> line_to_call(Work& work, const std::string& county, lines::LineId id) {
    auto line = lines::find_line(work, county, id);
    if (!line) return Problem{Code::missing, "no-such-line", "没有这条项目线", "there is no such line"};
    TRY_DO(require(work.actor(), permissions::write, line->office_path));
    TRY_DO(require_partition(work, line->county));
    return *std::move(line);
}

// What a draft may lack, and a published call not.
Result<Nothing> check_dates(const CallContent& content) {
    if (content.opens < Date(2000, 1, 1)) return field_problem("content.opens", "required", "请填写开始日期", "name the first day");
    if (content.closes < content.opens) return field_problem("content.closes", "closes-before-opens", "截止日期不能早于开始日期", "the last day cannot lie before the first one");
    if (content.recommend_by && *content.recommend_by < content.closes) return field_problem("content.recommend_by", "recommend-before-closes", "推荐截止日期不能早于申报截止日期", "recommendation cannot end before applications do");
    if (content.review_days < 1 || content.review_days > 250) return field_problem("content.review_days", "days-out-of-range", "审查工作日应在 1 到 250 之间", "the days of review lie between 1 and 250");
    if (content.batch_year < 2000 || content.batch_year > 2100) return field_problem("content.batch_year", "year-out-of-range", "请填写批次年度，例如 2026", "name the year of the batch, such as 2026");
    if (content.places < 0) return field_problem("content.places", "number-out-of-range", "计划数不能小于 0；没有写明时填 0", "the planned number is not below 0; 0 where it is not said");
    return Nothing{};
}

Result<Nothing> check_quotas(const CallContent& content) {
    std::set<std::pair<QuotaScope, std::string>> seen;
    for (const auto& quota : content.quotas) {
        if (quota.places < 0 || quota.places > 100000) return field_problem("content.quotas", "number-out-of-range", "名额应在 0 到 100000 之间", "a quota lies between 0 and 100000");
        if (!seen.insert({quota.scope, quota.name}).second) return field_problem("content.quotas", "quota-twice", "同一对象的名额写了两次：" + quota.name, "this quota is named twice: " + quota.name);
        if (quota.scope == QuotaScope::kind && !quota.name.empty() && std::ranges::find(content.kinds, quota.name) == content.kinds.end())
            return field_problem("content.quotas", "no-such-kind", "名额中的类别“" + quota.name + "”不在类别列表中", "the kind of this quota is not in the list of kinds");
        if (quota.scope == QuotaScope::industry && !quota.name.empty() && std::ranges::find(content.industries, quota.name, &CallIndustry::name) == content.industries.end())
            return field_problem("content.quotas", "no-such-industry", "名额中的行业“" + quota.name + "”不在行业列表中", "the industry of this quota is not in the list");
    }
    return Nothing{};
}

Result<Nothing> check_conditions(Work& work, const std::string& county, const CallContent& content) {
    std::set<std::string> keys;
    for (const auto& condition : content.conditions) {
        if (condition.key.empty() || !keys.insert(condition.key).second) return field_problem("content.conditions", "key-twice", "每个条件要有不重复的代码", "each condition needs a key of its own");
        TRY_DO(require_words("content.conditions", condition.words, 500));
        TRY_DO(require_words("content.conditions", condition.value, 500));
        const bool over_line = condition.source == ConditionSource::units_applied || condition.source == ConditionSource::units_approved || condition.source == ConditionSource::units_live;
        if (over_line && !lines::find_line_by_code(work, county, condition.line))
            return field_problem("content.conditions", "no-such-line", "条件“" + condition.words + "”引用的项目线 " + condition.line + " 不存在", "the line of this condition does not exist");
        if (condition.source != ConditionSource::field) continue;
        const bool known = std::ranges::any_of(content.sections, [&](const auto& section) { return std::ranges::find(section.fields, condition.field, &FormField::key) != section.fields.end(); });
        if (!known) return field_problem("content.conditions", "no-such-field", "条件“" + condition.words + "”引用的填报项 " + condition.field + " 不存在", "the field of this condition does not exist");
    }
    return Nothing{};
}

Result<Nothing> check_complete(Work& work, const std::string& county, const CallContent& content) {
    TRY_DO(check_dates(content));
    TRY_DO(check_quotas(content));
    TRY_DO(check_conditions(work, county, content));
    TRY_DO(require_words("content.number", content.number, 100));
    TRY_DO(require_words("content.statement", content.statement, 2000));
    const auto problems = check_form(content.sections);
    if (!problems.empty()) return field_problem("content.sections", "form-incomplete", problems.front().words + "（" + problems.front().section + " " + problems.front().field + "）", problems.front().words_en);
    if (content.sections.empty()) return field_problem("content.sections", "form-missing", "还没有申报书，请至少设一个部分", "the form is empty; make at least one section");
    return Nothing{};
}

template <class T>
bool same_json(const T& one, const T& other) {
    return json::to_json(one) == json::to_json(other);
}

Result<Nothing> require_draft(const CallEntry& call) {
    if (!call.published()) return Nothing{};
    return Problem{Code::conflict, "call-published", "通知已公布，内容不能再改；有误请另发通知", "the call is published and stays as it is; publish another one"};
}

}  // namespace

Result<CallFileView> make_call(Work& work, const MakeCall& command) {
    TRY(const lines::LineRow line, line_to_call(work, command.county, command.line));
    if (const auto made = work.one<CallEntry>(queries::call_by_id, line.county, command.id)) {
        if (made->line != line.id || !same_json(made->draft, command.content)) return id_taken();
        return show_call(work, {command.id, line.county});
    }
    TRY_DO(require_words("content.title", command.content.title, 200));
    work.run(queries::insert_call, line.county, command.id, line.id, command.content, actor_key(work.actor()), work.actor().name, work.now());
    work.record("calls.make", "programme_call", command.id.to_string());
    return show_call(work, {command.id, line.county});
}

Result<CallFileView> change_call(Work& work, const ChangeCall& command) {
    TRY(const CallEntry call, call_to_write(work, command.county, command.id));
    TRY_DO(require_draft(call));
    TRY_DO(require_words("content.title", command.content.title, 200));
    if (work.run(queries::change_call, call.county, call.id, command.version, command.content, actor_key(work.actor()), work.actor().name) == 0)
        return Problem{Code::conflict, "changed-meanwhile", "别人刚刚改过这份通知，请刷新页面后再改", "somebody has changed this call; reload and change it again"};
    work.record("calls.change", "programme_call", call.id.to_string());
    return show_call(work, {call.id, call.county});
}

Result<CallFileView> publish_call(Work& work, const PublishCall& command) {
    TRY(const CallEntry call, call_to_write(work, command.county, command.id));
    if (call.published()) return show_call(work, {call.id, call.county});
    if (call.version != command.version) return Problem{Code::conflict, "changed-meanwhile", "通知在您打开之后又改过，请刷新页面、看过再公布", "the call was changed since you opened it; reload, read and publish"};
    if (call.written_by == actor_key(work.actor()))
        return Problem{Code::conflict, "second-person", "通知由 " + call.written_by_name + " 编制，请由另一人核对后公布", "the call was written by " + call.written_by_name + "; another person publishes it"};
    TRY_DO(check_complete(work, call.county, call.draft));
    const auto& content = call.draft;
    work.run(queries::freeze_call, call.county, call.id, call.line, content, crypto::sha256_hex(json::to_json(content)), content.opens, content.closes, call.written_by,
             actor_key(work.actor()), work.actor().name, work.today(), work.now());
    for (const auto& quota : content.quotas) work.run(queries::insert_quota_rule, call.county, call.id, quota.scope, quota.name, quota.places);
    TRY_DO(lines::add_call(work, {call.id.to_string(), call.line, content.title, content.batch_year, content.places, work.today()}));
    work.record("calls.publish", "programme_call", call.id.to_string());
    work.emit("calls.published", {{"county", call.county}, {"call", call.id.to_string()}});
    return show_call(work, {call.id, call.county});
}

Result<CallFileView> publish_participants(Work& work, const OneCall& command) {
    TRY(const CallEntry call, call_to_write(work, command.county, command.id));
    std::int64_t published = 0;
    for (const auto& one : work.all<ApplicationEntry>(queries::applications_of_call, call.county, call.id)) {
        if (one.state != ApplicationState::qualified) continue;
        published += work.run(queries::insert_participant, call.county, call.id, one.id, work.today(), work.actor().name);
    }
    if (published == 0 && work.one<std::int64_t>(queries::participant_count, call.county, call.id).value_or(0) == 0)
        return Problem{Code::conflict, "nobody-qualified", "还没有通过形式审查的申报，名单是空的", "nobody has passed the formal review; the list is empty"};
    work.record("calls.publish_participants", "programme_call", call.id.to_string(), {{"participants", published}});
    return show_call(work, {call.id, call.county});
}

}  // namespace luoshi::programmes::calls
