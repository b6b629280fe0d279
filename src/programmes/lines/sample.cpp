#include "programmes/lines/sample.hpp"

#include "org/api.hpp"
#include "programmes/lines/api.hpp"

namespace luoshi::programmes::lines {

Result<int> seed_sample(storage::Storage& storage, const storage::Context& context) {
    auto as = context;
    as.county = "430000";
    as.actor = trusted_actor(Proof::command_line, "样例·省级项目办");
    as.actor.county = as.county;
    return storage::write(storage, as, [](Work& work) -> Result<int> {
        const auto office = org::find_body_by_code(work, "430000-education");
        if (!office) return Problem{Code::missing, "unknown-body", "没有省教育厅", "there is no education department of the province"};
        TRY(const int made, seed_lines(work, office->id));
        work.record("lines.sample", "programme_line", "", {{"lines", made}});
        return made;
    });
}

}  // namespace luoshi::programmes::lines
