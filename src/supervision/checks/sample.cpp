#include "supervision/checks/sample.hpp"

#include "org/api.hpp"
#include "supervision/checks/queries.hpp"
#include "supervision/checks/store.hpp"
#include "supervision/checks/use_cases.hpp"

namespace luoshi::supervision::checks {

Result<int> seed_sample(storage::Storage& storage, const storage::Context& context) {
    const auto path = storage::read(storage, context, [](Work& work) -> Result<std::string> {
        const auto school = org::find_body_by_code(work, "430104-sample-school");
        if (!school || !work.all<RunRow>(queries::runs_of_county, school->county).empty()) return std::string{};
        return school->path;
    });
    if (!path) return path.error();
    if (path->empty()) return 0;
    return run_all(storage, context, *path);
}

}  // namespace luoshi::supervision::checks
