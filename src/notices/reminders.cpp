#include "notices/reminders.hpp"

#include <set>
#include <tuple>

#include "notices/expiry_clock.hpp"
#include "notices/queries.hpp"

namespace luoshi::notices {
namespace {

struct Expiring {
    InventoryId id;
    Date expires_on;
    std::string path;
    std::string title;
};
BOOST_DESCRIBE_STRUCT(Expiring, (), (id, expires_on, path, title))

struct Reminded {
    InventoryId item;
    Date expires_on;
    std::string warning;
};
BOOST_DESCRIBE_STRUCT(Reminded, (), (item, expires_on, warning))

}  // namespace

Result<int> remind_in_county(Work& work) {
    std::set<std::tuple<InventoryId, Date, std::string>> done;
    for (auto& row : work.all<Reminded>(queries::reminders_of, work.county())) done.emplace(row.item, row.expires_on, std::move(row.warning));
    int sent = 0;
    for (const auto& item : work.all<Expiring>(queries::expiring_items, work.county(), work.today().plus_months(6))) {
        const std::string warning(warning_name(expiry_warning(item.expires_on, work.today())));
        if (warning.empty() || done.contains({item.id, item.expires_on, warning})) continue;
        work.run(queries::insert_reminder, work.county(), item.id, item.expires_on, warning, work.now());
        work.emit("notices.document_expiring", json::value{{"county", work.county()}, {"item", item.id.to_string()}, {"body_path", item.path},
                                                           {"title", item.title}, {"expires_on", item.expires_on.to_string()}, {"warning", warning}});
        work.record("cleanup.remind", "inventory", item.id.to_string(), json::value{{"warning", warning}});
        ++sent;
    }
    return sent;
}

Result<Nothing> remind(const jobs::JobWork& job) {
    const auto counties = job.read([](Work& work) -> Result<std::vector<std::string>> {
        return work.all<std::string>(queries::counties_with_expiring_items, work.today().plus_months(6));
    });
    for (const auto& county : *counties) {
        auto context = job.context();
        context.county = county;
        TRY_DO(storage::write(job.storage, context, [](Work& work) { return remind_in_county(work); }));
    }
    return Nothing{};
}

}  // namespace luoshi::notices
