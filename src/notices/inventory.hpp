// A body's normative documents and the clock that runs for each of them.
#pragma once
#include <optional>
#include <string>

#include "notices/expiry_clock.hpp"
#include "notices/store.hpp"

namespace luoshi::notices {

struct InventoryItem {
    InventoryId id;
    std::string county;
    std::int64_t version = 0;
    BodyId body;
    std::string body_name;
    std::string body_path;
    std::optional<NoticeId> notice;
    std::optional<std::string> number;
    std::string title;
    std::string same_key;  // two items with one key are possibly one document
    Date first_published;
    std::optional<Date> stated_expiry;
    std::optional<Date> task_deadline;
    bool trial = false;
    bool pure_repeal = false;
    ExpiryRule expiry_rule = ExpiryRule::five_years;
    std::optional<Date> expires_on;
    std::optional<std::string> outcome;
    std::optional<Date> outcome_on;
    std::optional<Instant> removed_at;
};
BOOST_DESCRIBE_STRUCT(InventoryItem, (),
                      (id, county, version, body, body_name, body_path, notice, number, title, same_key, first_published, stated_expiry,
                       task_deadline, trial, pure_repeal, expiry_rule, expires_on, outcome, outcome_on, removed_at))

Problem no_such_item();
std::optional<InventoryItem> load_item(Work& work, std::string_view county, InventoryId id);
InventoryRow inventory_row(const InventoryItem& item, Date today);

// The expiry of a notice after its text changed: what it states, else what the clock of its inventory item says. Keeps the item up to date. Of this
// partition.
std::optional<Date> settle_expiry(Work& work, NoticeId notice, std::optional<Date> stated);

}  // namespace luoshi::notices
