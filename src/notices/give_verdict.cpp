#include "foundation/words.hpp"
#include "notices/campaigns.hpp"
#include "notices/permissions.hpp"
#include "notices/queries.hpp"
#include "notices/use_cases.hpp"

namespace luoshi::notices {
namespace {

// The item of a campaign that still accepts verdicts, for an actor who may decide on it.
Result<InventoryItem> decidable_item(Work& work, CampaignId id, InventoryId item_id) {
    TRY(const CampaignHead campaign, find_campaign(work, id));
    auto item = load_item(work, work.county(), item_id);
    if (!item || item->removed_at || !item->body_path.starts_with(campaign.body_path) || !work.actor().may(permissions::read, item->body_path)) {
        return no_such_item();
    }
    TRY_DO(require(work.actor(), permissions::cleanup, item->body_path));
    if (load_list(work, work.county(), id, item->body)) {
        return Problem{Code::conflict, "list-published", "本单位的清理结果已公布，不能再改", "the body's list is published and does not change"};
    }
    return std::move(*item);
}

Result<VerdictRow> row_after(Work& work, CampaignId campaign, const InventoryItem& item) {
    const auto items = load_campaign_items(work, item.county, campaign, item.body);
    for (auto& row : verdict_rows(items, work.actor(), true, false)) {
        if (row.item == item.id) return std::move(row);
    }
    return no_such_item();
}

}  // namespace

Result<VerdictRow> give_verdict(Work& work, const GiveVerdict& command) {
    TRY(const InventoryItem item, decidable_item(work, command.id, command.item));
    if (is_blank(command.reason)) {
        return Problem{Code::invalid, "reason-required", "请写明清理理由", "give a reason", {{"reason", "required", "请写明清理理由"}}};
    }
    const auto who = actor_key(work.actor());
    const auto changed =
        command.version == 0
            ? work.run(queries::insert_verdict, item.county, command.id, item.id, command.verdict, command.reason, work.now(), who, work.actor().name)
            : work.run(queries::change_verdict, item.county, command.id, item.id, command.version, command.verdict, command.reason, work.now(), who,
                       work.actor().name);
    if (changed == 0) return changed_meanwhile();
    work.record("cleanup.verdict", "inventory", item.id.to_string(),
                json::value{{"campaign", command.id.to_string()}, {"verdict", json::enum_name(command.verdict)}});
    return row_after(work, command.id, item);
}

Result<VerdictRow> check_verdict(Work& work, const CheckVerdict& command) {
    TRY(const InventoryItem item, decidable_item(work, command.id, command.item));
    for (const auto& row : load_campaign_items(work, item.county, command.id, item.body)) {
        if (row.item != item.id || row.given_by != actor_key(work.actor())) continue;
        return Problem{Code::conflict, "second-person-required", "给出结论的人不能自己核对，请由另一人核对", "whoever gave the verdict does not check it"};
    }
    if (work.run(queries::check_verdict, item.county, command.id, item.id, command.version, work.now(), actor_key(work.actor()),
                 work.actor().name) == 0) {
        return changed_meanwhile();
    }
    work.record("cleanup.check_verdict", "inventory", item.id.to_string(), json::value{{"campaign", command.id.to_string()}});
    return row_after(work, command.id, item);
}

}  // namespace luoshi::notices
