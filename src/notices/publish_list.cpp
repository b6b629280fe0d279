#include "notices/campaigns.hpp"
#include "notices/importing.hpp"
#include "notices/permissions.hpp"
#include "notices/queries.hpp"
#include "notices/use_cases.hpp"
#include "platform/crypto/digest.hpp"

namespace luoshi::notices {
namespace {

bool stops(std::string_view outcome) { return outcome == "repeal" || outcome == "lapsed" || outcome == "not_listed"; }

// What the list decides takes hold on the day of its publication: in the inventory, and on the notice itself.
void settle(Work& work, CampaignId campaign, std::string_view county, const CampaignItem& item) {
    const std::string outcome = item.verdict ? std::string(json::enum_name(*item.verdict)) : "not_listed";
    work.run(queries::set_inventory_outcome, county, item.item, outcome, work.today());
    if (!item.notice) return;
    add_event(work, county, *item.notice, "listed", outcome, item.reason);
    if (stops(outcome)) work.run(queries::put_ending, county, *item.notice, "cleanup", campaign, county, work.today());
}

}  // namespace

Result<CampaignView> publish_list(Work& work, const PublishList& command) {
    TRY(const CampaignHead campaign, find_campaign(work, command.id));
    TRY(const org::BodyLine body, registering_body(work, command.body, permissions::cleanup));
    if (!body.path.starts_with(campaign.body_path)) return no_such_campaign();
    if (load_list(work, body.county, campaign.id, body.id)) {
        return Problem{Code::conflict, "list-published", "本单位的清理结果已公布", "the body's list is published already"};
    }
    const auto items = load_campaign_items(work, body.county, campaign.id, body.id);
    std::vector<ListEntry> list;
    std::vector<UnlistedEntry> not_listed;
    for (const auto& item : items) {
        if (!item.verdict) {
            not_listed.push_back({item.item, item.notice, item.number, item.title});
            continue;
        }
        if (!item.checked_by_name) {
            return Problem{Code::conflict, "verdicts-unchecked", "《" + item.title + "》的清理结论还没有经第二人核对",
                           "the verdict on " + item.title + " is not checked by a second person"};
        }
        list.push_back({item.notice, item.number, item.title, *item.verdict, *item.reason});
    }
    if (list.empty()) return Problem{Code::conflict, "nothing-decided", "还没有任何清理结论", "no verdict is given yet"};
    const auto digest = crypto::sha256_hex(json::to_json(list));
    work.run(queries::insert_list, body.county, campaign.id, body.id, work.now(), work.actor().name, list, not_listed, digest);
    for (const auto& item : items) settle(work, campaign.id, body.county, item);
    work.record("cleanup.publish", "campaign", campaign.id.to_string(), json::value{{"body", body.id.to_string()}, {"digest", digest}});
    work.emit("notices.cleanup_published",
              json::value{{"county", body.county}, {"campaign", campaign.id.to_string()}, {"body", body.id.to_string()}});
    return show_campaign(work, {campaign.id, body.id});
}

}  // namespace luoshi::notices
