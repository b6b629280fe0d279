// What every use case of this room begins with: the series or edition that the actor may see, and its last step.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "platform/access/actor_key.hpp"
#include "programmes/events/series/queries.hpp"
#include "programmes/events/series/use_cases.hpp"

namespace luoshi::programmes::events::series {

inline constexpr std::string_view province = "430000";  // what is public of the action lies there

struct SeriesNow {
    SeriesId id;
    std::string county;
    LineId line;
    SeriesKind kind = SeriesKind::lecture;
    std::string title, clause, about;
    BodyId body;
    std::string body_name, body_path;
    std::int64_t editions = 0;
};
BOOST_DESCRIBE_STRUCT(SeriesNow, (), (id, county, line, kind, title, clause, about, body, body_name, body_path, editions))

struct EditionNow {
    EditionId id;
    std::string county;
    SeriesId series;
    LineId line;
    std::int64_t number = 0;
    std::string title;
    Date planned_on;
    BodyId body;
    std::string body_name, body_path, series_title, clause;
    SeriesKind kind = SeriesKind::lecture;
    std::int64_t serial = 0;
    EditionState state = EditionState::planned;
    std::int64_t seated = 0, waiting = 0, checked_in = 0;
};
BOOST_DESCRIBE_STRUCT(EditionNow, (), (id, county, series, line, number, title, planned_on, body, body_name, body_path, series_title, clause, kind, serial, state, seated, waiting, checked_in))

// As the announcement stands now. Its version is the one that seats hang on.
std::optional<EventAnnouncementRow> announcement_of(Work& work, std::string_view county, EditionId edition);
std::vector<EventAnnouncementRow> announcements_of(Work& work, std::string_view county, EditionId edition);

Problem no_such_series();
Problem no_such_edition();
// One that the actor may see; of a write in the county that the command names.
Result<SeriesNow> require_series(Work& work, std::string_view county, SeriesId id);
Result<EditionNow> require_edition(Work& work, std::string_view county, EditionId id);
// Without asking who reads: what is public.
std::optional<EditionNow> find_edition(Work& work, std::string_view county, EditionId id);

// The organiser acts: the body that holds the series, or the office that runs its line.
std::optional<Problem> not_the_organiser(Work& work, const EditionNow& edition);
std::optional<Problem> may_not_step(Work& work, const EditionNow& edition, EditionAct act);

EventEditionRow row_of(const EditionNow& edition, const std::optional<EventAnnouncementRow>& announced);
EventSeriesRow row_of(Work& work, const SeriesNow& series);
std::vector<FrequencyPeriod> periods_of(Work& work, std::string_view county, SeriesId series);

std::string token_digest(std::string_view token);

}  // namespace luoshi::programmes::events::series
