#include "notices/campaigns.hpp"

#include <algorithm>
#include <map>

#include "foundation/words.hpp"
#include "notices/importing.hpp"
#include "notices/permissions.hpp"
#include "notices/queries.hpp"
#include "notices/steps.hpp"
#include "notices/use_cases.hpp"
#include "platform/http/time_cursor.hpp"

namespace luoshi::notices {
namespace {

struct CampaignColumns : CampaignHead {
    Instant opened_at;
};
BOOST_DESCRIBE_STRUCT(CampaignColumns, (CampaignHead), (opened_at))

bool touches(const std::vector<std::string>& scopes, std::string_view path) {
    return std::ranges::any_of(scopes, [&](const std::string& scope) { return path.starts_with(scope) || scope.starts_with(path); });
}

std::optional<Problem> why_not_give(bool published) {
    if (!published) return std::nullopt;
    return Problem{Code::conflict, "list-published", "本单位的清理结果已公布，不能再改", "the body's list is published and does not change"};
}

std::optional<Problem> why_not_check(const CampaignItem& item, const Actor& actor, bool published) {
    if (auto why_not = why_not_give(published)) return why_not;
    if (!item.verdict) return Problem{Code::conflict, "no-verdict", "还没有清理结论", "there is no verdict yet"};
    if (item.checked_by_name) return Problem{Code::conflict, "already-checked", "已核对", "it is checked already"};
    if (item.given_by == actor_key(actor)) {
        return Problem{Code::conflict, "second-person-required", "给出结论的人不能自己核对，请由另一人核对", "whoever gave the verdict does not check it"};
    }
    return std::nullopt;
}

}  // namespace

Problem no_such_campaign() { return {Code::missing, "no-such-campaign", "没有这次清理，或者您看不到它", "there is no such clean-up, or not for you"}; }

Result<CampaignHead> find_campaign(Work& work, CampaignId id) {
    auto head = work.one<CampaignHead>(queries::campaign_by_id, id);
    if (!head || !touches(work.actor().scopes(permissions::read), head->body_path)) return no_such_campaign();
    return std::move(*head);
}

std::vector<CampaignItem> load_campaign_items(Work& work, std::string_view county, CampaignId campaign, BodyId body) {
    return work.all<CampaignItem>(queries::campaign_items, county, campaign, body);
}

std::optional<FrozenList> load_list(Work& work, std::string_view county, CampaignId campaign, BodyId body) {
    return work.one<FrozenList>(queries::list_of, county, campaign, body);
}

std::vector<VerdictRow> verdict_rows(const std::vector<CampaignItem>& items, const Actor& actor, bool may_decide, bool published) {
    std::map<std::string_view, int> same;
    for (const auto& item : items) ++same[item.same_key];
    std::vector<VerdictRow> rows;
    for (const auto& item : items) {
        VerdictRow row;
        row.item = item.item;
        row.version = item.version;
        row.notice = item.notice;
        row.number = item.number;
        row.title = item.title;
        row.expires_on = item.expires_on;
        row.verdict = item.verdict;
        row.reason = item.reason;
        row.given_by = item.given_by_name;
        row.checked_by = item.checked_by_name;
        row.possible_duplicate = same[item.same_key] > 1;
        if (may_decide) {
            row.actions = {action_view("give_verdict", "给出结论", "Give a verdict", why_not_give(published)),
                           action_view("check_verdict", "核对", "Check", why_not_check(item, actor, published))};
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<http::Page<CampaignRow>> find_campaigns(Work& work, const FindCampaigns& command) {
    TRY(const http::TimeCursor after, http::read_time_cursor(command.cursor));
    const auto limit = static_cast<std::size_t>(page_size(command.limit));
    auto rows = work.all<CampaignColumns>(queries::find_campaigns, read_scopes(work.actor()), after.at, after.id, limit + 1);
    http::Page<CampaignRow> page;
    const bool more = rows.size() > limit;
    if (more) rows.pop_back();
    for (const auto& row : rows) page.items.push_back(row.row());
    if (more) page.next = http::write_time_cursor(rows.back().opened_at, rows.back().id.to_string());
    return page;
}

Result<CampaignRow> open_campaign(Work& work, const OpenCampaign& command) {
    TRY(const org::BodyLine body, registering_body(work, command.body, permissions::cleanup));
    std::vector<FieldProblem> faults;
    if (is_blank(command.name)) faults.push_back({"name", "required", "请填写名称"});
    if (is_blank(command.scope)) faults.push_back({"scope", "required", "请说明清理哪些文件"});
    if (command.closes_on < work.today()) faults.push_back({"closes_on", "in-the-past", "截止日期不能早于今天"});
    if (!faults.empty()) return Problem{Code::invalid, "invalid-fields", "有内容需要补正", "some fields need correcting", std::move(faults)};
    if (const auto same = work.one<CampaignHead>(queries::campaign_by_id, command.id)) {
        if (same->body == body.id && same->name == command.name) return same->row();
        return Problem{Code::conflict, "id-taken", "这个编号已用于另一次清理，请重新提交", "this id belongs to another clean-up; submit anew"};
    }
    work.run(queries::insert_campaign, body.county, command.id, body.id, command.name, command.scope, work.today(), command.closes_on, work.now(),
             work.actor().name);
    work.record("cleanup.open", "campaign", command.id.to_string(), json::value{{"name", command.name}});
    return CampaignRow{command.id, body.county, {body.id, body.name, body.path}, command.name, command.scope, work.today(), command.closes_on, 0};
}

Result<CampaignView> show_campaign(Work& work, const ShowCampaign& command) {
    TRY(const CampaignHead campaign, find_campaign(work, command.id));
    const auto& actor = work.actor();
    const auto body = org::find_body(work, command.body.value_or(actor.body.value_or(campaign.body)));
    const bool covered = body && body->path.starts_with(campaign.body_path);
    if (!covered || !actor.may(permissions::read, body->path)) {
        return Problem{Code::missing, "no-such-body", "这次清理不涉及这个单位，或者您看不到它", "the clean-up does not cover this body, or not for you"};
    }
    const auto items = load_campaign_items(work, body->county, campaign.id, body->id);
    const auto list = load_list(work, body->county, campaign.id, body->id);
    const bool may_decide = actor.may(permissions::cleanup, body->path);
    CampaignView view;
    view.campaign = campaign.row();
    view.body = {body->id, body->name, body->path};
    view.items = static_cast<std::int64_t>(items.size());
    view.decided = std::ranges::count_if(items, [](const CampaignItem& item) { return item.verdict.has_value(); });
    view.checked = std::ranges::count_if(items, [](const CampaignItem& item) { return item.checked_by_name.has_value(); });
    view.verdicts = verdict_rows(items, actor, may_decide, list.has_value());
    if (list) {
        view.published_at = list->published_at;
        view.published_by = list->published_by;
        view.digest = list->digest;
        view.list = list->list;
        view.not_listed = list->not_listed;
    } else {
        for (const auto& item : items) {
            if (!item.verdict) view.not_listed.push_back({item.item, item.notice, item.number, item.title});
        }
    }
    if (may_decide) {
        std::optional<Problem> why_not = why_not_give(list.has_value());
        if (!why_not && view.decided == 0) why_not = Problem{Code::conflict, "nothing-decided", "还没有任何清理结论", "no verdict is given yet"};
        if (!why_not && view.checked < view.decided) {
            why_not = Problem{Code::conflict, "verdicts-unchecked", "还有清理结论没有经第二人核对", "some verdicts are not checked by a second person"};
        }
        view.actions.push_back(action_view("publish_list", "公布清理结果", "Publish the list", why_not));
        view.actions.push_back(action_view("add_to_inventory", "列入清单", "Add to the inventory", std::nullopt));
    }
    return view;
}

}  // namespace luoshi::notices
