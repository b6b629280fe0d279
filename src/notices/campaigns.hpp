// A clean-up campaign: opened by one body for itself and everything below it; each body decides, checks and publishes its own list.
#pragma once
#include <optional>
#include <vector>

#include "notices/inventory.hpp"
#include "notices/store.hpp"

namespace luoshi::notices {

struct CampaignHead {
    CampaignId id;
    std::string county;
    BodyId body;
    std::string body_name;
    std::string body_path;
    std::string name;
    std::string scope;
    Date opens_on;
    Date closes_on;
    std::int64_t lists_published = 0;

    CampaignRow row() const { return {id, county, {body, body_name, body_path}, name, scope, opens_on, closes_on, lists_published}; }
};
BOOST_DESCRIBE_STRUCT(CampaignHead, (), (id, county, body, body_name, body_path, name, scope, opens_on, closes_on, lists_published))

struct CampaignItem {
    InventoryId item;
    std::int64_t version = 0;  // of the verdict; 0: none
    std::optional<NoticeId> notice;
    std::optional<std::string> number;
    std::string title;
    std::string same_key;
    std::optional<Date> expires_on;
    std::optional<Verdict> verdict;
    std::optional<std::string> reason;
    std::optional<std::string> given_by;
    std::optional<std::string> given_by_name;
    std::optional<std::string> checked_by_name;
};
BOOST_DESCRIBE_STRUCT(CampaignItem, (),
                      (item, version, notice, number, title, same_key, expires_on, verdict, reason, given_by, given_by_name, checked_by_name))

struct FrozenList {
    Instant published_at;
    std::string published_by;
    std::vector<ListEntry> list;
    std::vector<UnlistedEntry> not_listed;
    std::string digest;
};
BOOST_DESCRIBE_STRUCT(FrozenList, (), (published_at, published_by, list, not_listed, digest))

Problem no_such_campaign();
// Visible to those who read the campaign's body, or a body that it covers.
Result<CampaignHead> find_campaign(Work& work, CampaignId id);
std::vector<CampaignItem> load_campaign_items(Work& work, std::string_view county, CampaignId campaign, BodyId body);
std::optional<FrozenList> load_list(Work& work, std::string_view county, CampaignId campaign, BodyId body);
std::vector<VerdictRow> verdict_rows(const std::vector<CampaignItem>& items, const Actor& actor, bool may_decide, bool published);

}  // namespace luoshi::notices
