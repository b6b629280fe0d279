#include "reporting/api.hpp"
#include "reporting/queries.hpp"

namespace luoshi::reporting {
namespace {

std::vector<std::string> counties(storage::Storage& storage, const storage::Context& context) {
    return storage::read(storage, context, [](Work& work) -> Result<std::vector<std::string>> { return work.all<std::string>(queries::counties_counted); }).value();
}

}  // namespace

std::vector<tally::Difference> recount_all(storage::Storage& storage, const storage::Context& context) {
    std::vector<tally::Difference> all;
    for (const auto& county : counties(storage, context)) {
        const auto here =
            storage::read(storage, context, [&](Work& work) -> Result<std::vector<tally::Difference>> { return tally::recount(work, county, counted()); }).value();
        all.insert(all.end(), here.begin(), here.end());
    }
    return all;
}

Result<std::int64_t> mend_all(storage::Storage& storage, const storage::Context& context) {
    TRY_DO(tally::follow_all(storage, context));
    std::int64_t mended = 0;
    for (const auto& county : counties(storage, context)) {
        auto who = context;
        who.county = county;
        TRY(const auto here, storage::write(storage, who, [](Work& work) -> Result<std::int64_t> { return tally::mend(work, counted()); }));
        mended += here;
    }
    return mended;
}

}  // namespace luoshi::reporting
