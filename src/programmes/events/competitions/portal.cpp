// What anybody may see: published editions, and awards with those names that may be shown.
#include <algorithm>
#include <map>

#include "programmes/events/competitions/queries.hpp"
#include "programmes/events/competitions/store.hpp"

namespace luoshi::programmes::events::competitions {
namespace {

PublicEditionRow public_row(Work& work, const EditionEntry& edition) {
    const auto& content = edition.content();
    PublicEditionRow row{edition.id, content.title, content.number, content.year, edition.tier, edition.mode, edition.office_name, edition.published_on.value_or(content.opens), content.opens, content.closes,
                         static_cast<std::int64_t>(content.events.size()), 0};
    for (const auto& event : content.events) row.announced += facts_of(work, edition, event.key).announced_on ? 1 : 0;
    return row;
}

struct Shown {
    EntryId entry;
    std::string body_name, title;
};
BOOST_DESCRIBE_STRUCT(Shown, (), (entry, body_name, title))

// By level and school; points and ranks are for those who competed.
std::vector<PublicAward> awards_of(Work& work, const EditionEntry& edition, const std::string& event) {
    std::vector<PublicAward> awards;
    const auto named = [&](EntryId entry) { return names_of(contestants_of(work, edition.county, entry), true); };
    if (edition.mode == EditionMode::showcase) {
        for (const auto& one : work.all<Shown>(queries::shown_of_event, edition.county, edition.id, event)) awards.push_back({one.body_name, one.title, named(one.entry), ""});
        return awards;
    }
    auto results = results_of(work, edition, event);
    for (const auto& level : edition.content().awards.levels) {
        std::vector<PublicAward> here;
        for (const auto& one : results) {
            if (one.level == level.key) here.push_back({one.body_name, one.title, named(one.entry), level.title});
        }
        std::ranges::stable_sort(here, {}, &PublicAward::body_name);
        awards.insert(awards.end(), here.begin(), here.end());
    }
    return awards;
}

}  // namespace

Result<PublicEditions> show_public_editions(Work& work, const NoCompetitionQuestion&) {
    PublicEditions view;
    for (const auto& edition : work.all<EditionEntry>(queries::editions_of_county, "430000")) {
        if (edition.published()) view.items.push_back(public_row(work, edition));
    }
    return view;
}

Result<PublicEditionView> show_public_edition(Work& work, const PublicEditionQuestion& query) {
    const auto county = work.one<std::string>(queries::edition_anywhere, query.id);
    const auto edition = county ? work.one<EditionEntry>(queries::edition_by_id, *county, query.id) : std::nullopt;
    if (!edition || !edition->published()) return no_such_edition();
    PublicEditionView view;
    view.edition = public_row(work, *edition);
    view.sha256 = edition->sha256.value_or("");
    view.awards = edition->content().awards;
    for (const auto& event : edition->content().events) {
        const auto facts = facts_of(work, *edition, event.key);
        PublicEvent one;
        one.key = event.key;
        one.title = event.title;
        one.group = event.group;
        for (const auto& site : edition->content().sites) {
            if (site.key == event.site) one.site_name = site.name;
        }
        // Nobody outside learns how far the codes are.
        one.phase = facts.announced_on ? facts.phase() : CompetitionPhase::registering;
        one.phase_words = facts.announced_on ? std::string(words_of(one.phase).words) : "未公布";
        one.phase_words_en = facts.announced_on ? std::string(words_of(one.phase).words_en) : "not announced yet";
        one.announced_on = facts.announced_on;
        if (edition->mode == EditionMode::ranked) one.appeal_until = facts.appeal_until;
        if (facts.announced_on) {
            one.competitors = edition->mode == EditionMode::ranked ? static_cast<std::int64_t>(results_of(work, *edition, event.key).size()) : 0;
            one.awards = awards_of(work, *edition, event.key);
        }
        view.events.push_back(std::move(one));
    }
    return view;
}

}  // namespace luoshi::programmes::events::competitions
