// Into the pool, out of it, and what is said of an expert.
#include <algorithm>

#include "foundation/words.hpp"
#include "identity/api.hpp"
#include "platform/access/actor_key.hpp"
#include "programmes/review/experts/queries.hpp"
#include "programmes/review/experts/store.hpp"

namespace luoshi::programmes::review::experts {
namespace {

Result<Nothing> check_content(const ExpertContent& content, Date today) {
    TRY_DO(require_words("content.name", content.name, 40));
    if (content.born && (*content.born < Date(1900, 1, 1) || *content.born > today)) return field_problem("content.born", "day-out-of-range", "出生日期不对，请核对", "the birthday cannot be right");
    if (content.field_since && (*content.field_since < 1940 || *content.field_since > static_cast<int>(today.ymd().year())))
        return field_problem("content.field_since", "year-out-of-range", "起始年份不对，请核对", "the year cannot be right");
    if (content.fields.empty()) return field_problem("content.fields", "fields-missing", "请至少填写一个评审领域", "name at least one field");
    if (content.fields.size() > 12) return field_problem("content.fields", "too-many", "评审领域最多 12 个", "at most 12 fields");
    for (const auto& field : content.fields) TRY_DO(require_words("content.fields", field, 40));
    return Nothing{};
}

}  // namespace

Result<Nothing> insert_expert(Work& work, const org::BodyLine& office, const AddExpert& command) {
    TRY_DO(check_content(command.content, work.today()));
    const auto who = actor_key(work.actor());
    const auto& by = work.actor().name;
    work.run(queries::insert_expert, office.county, command.id, office.id, command.content.name, work.now(), who, by);
    work.run(queries::insert_version, office.county, command.id, 1, std::nullopt, command.content, work.now(), who, by);
    work.run(queries::insert_standing, office.county, command.id, 1, std::nullopt, std::nullopt, std::nullopt, ExpertState::proposed, "", "", std::nullopt, work.today(), work.now(), who, by);
    work.run(queries::insert_now, office.county, command.id);
    work.record("experts.add", "expert", command.id.to_string());
    const auto one = work.one<ExpertEntry>(queries::expert_by_id, office.county, command.id).value();
    for (const auto& fact : command.facts) TRY_DO(write_fact(work, one, fact));
    return Nothing{};
}

Result<ExpertFileView> add_expert(Work& work, const AddExpert& command) {
    TRY(const org::BodyLine office, office_of(work, command.county, command.office));
    if (const auto known = work.one<ExpertEntry>(queries::expert_by_id, office.county, command.id)) {
        if (known->office != office.id || json::to_json(known->content) != json::to_json(command.content)) return id_taken();
        return show_expert(work, {command.id, office.county});
    }
    TRY_DO(insert_expert(work, office, command));
    return show_expert(work, {command.id, office.county});
}

Result<ExpertFileView> change_expert(Work& work, const ChangeExpert& command) {
    TRY(const ExpertEntry one, entry_to_fill(work, command.county, command.id));
    TRY_DO(check_content(command.content, work.today()));
    if (json::to_json(one.content) == json::to_json(command.content)) return show_expert(work, {one.id, one.county});
    if (one.version != command.version) return Problem{Code::conflict, "changed-meanwhile", "这份资料刚刚被改过，请刷新页面后再改", "the file has just been changed; reload and change it again"};
    work.run(queries::insert_version, one.county, one.id, one.version + 1, one.version, command.content, work.now(), actor_key(work.actor()), work.actor().name);
    work.run(queries::set_version, one.county, one.id, one.version, one.version + 1);
    work.run(queries::set_name, one.county, one.id, command.content.name);
    work.record("experts.change", "expert", one.id.to_string());
    return show_expert(work, {one.id, one.county});
}

Result<ExpertFileView> link_expert(Work& work, const LinkExpert& command) {
    TRY(const ExpertEntry one, entry_to_decide(work, command.county, command.id));
    const auto place = identity::find_place(work, command.account);
    if (!place) return field_problem("account", "unknown-account", "没有账户“" + command.account + "”，请先由系统管理员开通", "there is no such account; have it opened first");
    const auto person = place->id.to_string();
    if (one.person == person) return show_expert(work, {one.id, one.county});
    if (one.person) return Problem{Code::conflict, "linked-already", "这位专家已有账户，不能换成另一人的", "this expert has an account already"};
    if (work.one<ExpertEntry>(queries::expert_by_person, one.county, person))
        return field_problem("account", "account-of-another", "账户“" + command.account + "”属于另一位专家", "this account belongs to another expert");
    work.run(queries::set_person, one.county, one.id, person);
    work.record("experts.link", "expert", one.id.to_string(), {{"account", person}});
    return show_expert(work, {one.id, one.county});
}

Result<ExpertFileView> step_expert(Work& work, const StepExpert& command) {
    TRY(const ExpertEntry one, entry_to_decide(work, command.county, command.id));
    if (one.state == command.to) return show_expert(work, {one.id, one.county});
    if (command.to == ExpertState::suspended || command.to == ExpertState::left) TRY_DO(require_words("reason", command.reason, 400));
    if (command.until && command.to != ExpertState::suspended) return field_problem("until", "until-not-here", "只有暂停才填写截止日期", "only a suspension has an end");
    if (command.until && *command.until <= work.today()) return field_problem("until", "day-passed", "暂停的截止日期应在今天以后", "the suspension ends after today");
    if (command.to == ExpertState::admitted && one.state == ExpertState::proposed) {
        for (const auto& outcome : judge_expert(known_of(work, one, work.today()), terms_on(work, one.county, work.today()).terms, work.today())) {
            // The yearly confirmation is the first thing that he does once he is in.
            if (outcome.passed || outcome.key == ExpertConditionKey::confirm_days) continue;
            return Problem{Code::conflict, "condition-failed", "不符合入库条件：" + outcome.words + "（" + outcome.why + "）", "a condition is not met: " + outcome.words_en + " (" + outcome.why_en + ")"};
        }
    }
    TRY_DO(advance(work, one, {command.to, "", command.reason, command.until}));
    return show_expert(work, {one.id, one.county});
}

Result<ExpertFileView> confirm_expert(Work& work, const ConfirmExpert& command) {
    TRY(const ExpertEntry one, entry_to_fill(work, command.county, command.id));
    if (!command.accepted) return field_problem("accepted", "statement-missing", "请勾选确认声明", "accept the statement");
    if (one.version != command.version) return Problem{Code::conflict, "changed-meanwhile", "资料在您打开之后又改过，请刷新页面、看过再确认", "the file was changed since you opened it; reload, read and confirm"};
    work.run(queries::insert_confirmation, one.county, one.id, one.version, work.today(),
             is_own(work.actor(), one) ? "本人确认资料和回避信息真实、完整" : "凭本人书面确认代为登记", work.now(), actor_key(work.actor()), work.actor().name);
    work.record("experts.confirm", "expert", one.id.to_string());
    // A suspension that stood on the missing confirmation ends with it.
    if (one.state == ExpertState::suspended) {
        if (work.one<std::string>(queries::last_rule, one.county, one.id) == std::string(json::enum_name(ExpertConditionKey::confirm_days)))
            TRY_DO(advance(work, one, {ExpertState::admitted, std::string(json::enum_name(ExpertConditionKey::confirm_days)), "已重新确认", {}}));
    }
    return show_expert(work, {one.id, one.county});
}

Result<ExpertFileView> set_away(Work& work, const SetAway& command) {
    TRY(const ExpertEntry one, entry_to_fill(work, command.county, command.id));
    if (command.to < command.from) return field_problem("to", "ends-before-it-begins", "结束日期不能早于开始日期", "it cannot end before it begins");
    if (command.to < work.today()) return field_problem("to", "day-passed", "这些日子已经过去", "these days have passed");
    if (const auto known = work.one<ExpertId>(queries::away_expert, one.county, command.away)) {
        if (*known != one.id) return id_taken();
        return show_expert(work, {one.id, one.county});
    }
    work.run(queries::insert_away, one.county, command.away, one.id, command.from, command.to, command.words.substr(0, 400), work.now());
    work.record("experts.away", "expert", one.id.to_string());
    return show_expert(work, {one.id, one.county});
}

Result<ExpertFileView> drop_away(Work& work, const DropAway& command) {
    const auto expert = work.one<ExpertId>(queries::away_expert, command.county, command.away);
    if (!expert) return no_such_expert();
    TRY(const ExpertEntry one, entry_to_fill(work, command.county, *expert));
    work.run(queries::drop_away, one.county, command.away);
    work.record("experts.back", "expert", one.id.to_string());
    return show_expert(work, {one.id, one.county});
}

}  // namespace luoshi::programmes::review::experts
