// The append-only rows beside a plan, as their statements answer them.
#pragma once
#include "afterschool/catalogue/plan_views.hpp"
#include "afterschool/catalogue/shared_views.hpp"

namespace luoshi::afterschool::catalogue {

struct StoredConsultation {
    ConsultationId id;
    Date held_on;
    std::string form;
    int present = 0;
    int agreeing = 0;
    int against = 0;
    std::string opinions;
    std::string answer;
    std::vector<PlanAttachment> attachments;
    std::string digest;
    Instant recorded_at;
    std::string recorded_by;
};
BOOST_DESCRIBE_STRUCT(StoredConsultation, (),
                      (id, held_on, form, present, agreeing, against, opinions, answer, attachments, digest,
                       recorded_at, recorded_by))

struct StoredEvent {
    Instant at;
    std::string who;
    std::string event;
    std::string what;
    std::optional<std::string> reason;
};
BOOST_DESCRIBE_STRUCT(StoredEvent, (), (at, who, event, what, reason))

// With the words of the event in both languages.
CatalogueEvent timeline_entry(StoredEvent event);

}  // namespace luoshi::afterschool::catalogue
