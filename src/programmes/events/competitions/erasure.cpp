#include "programmes/events/competitions/erasure.hpp"

#include "programmes/events/competitions/queries.hpp"
#include "rules/api.hpp"

namespace luoshi::programmes::events::competitions {
namespace {

constexpr std::int64_t usual_years = 6;

// In the order of queries/editions_to_erase.sql.
struct EditionOver {
    EditionId edition;
    std::string office_path;
    Date over_on;
};
BOOST_DESCRIBE_STRUCT(EditionOver, (), (edition, office_path, over_on))

void erase(Work& work, const EditionOver& over, const NamesKept& kept) {
    work.run(queries::insert_erasure, work.county(), over.edition, over.over_on, kept.years, kept.set ? "parameter" : "usual", kept.until, work.today(), work.now());
    const std::int64_t people = work.run(queries::erase_contestants, work.county(), over.edition, erased_name);
    work.run(queries::erase_declared_pupils, work.county(), over.edition, std::vector<std::string>{std::string(erased_name)});
    work.record("competitions.erase_names", "competition_edition", over.edition.to_string(), {{"kept_years", kept.years}, {"people", people}});
}

}  // namespace

Result<NamesKept> names_kept(Work& work, std::string_view office_path, Date over_on) {
    TRY(const auto set, rules::number_if_set(work, "competition.kept_years", {.path = office_path, .on = work.today()}));
    const auto years = set.value_or(usual_years);
    return NamesKept{years, set.has_value(), over_on.plus_years(static_cast<int>(years))};
}

Result<Nothing> erase_names(Work& work) {
    for (const auto& over : work.all<EditionOver>(queries::editions_to_erase, work.county(), work.today())) {
        // Nothing is destroyed where the term is in doubt: that could not be undone.
        const auto kept = names_kept(work, over.office_path, over.over_on);
        if (kept && kept->until < work.today()) erase(work, over, *kept);
    }
    return Nothing{};
}

}  // namespace luoshi::programmes::events::competitions
