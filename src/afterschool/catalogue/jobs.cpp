#include "afterschool/catalogue/jobs.hpp"

#include <fmt/format.h>
#include <map>

#include "afterschool/catalogue/body_warnings.hpp"
#include "afterschool/catalogue/plan_steps.hpp"
#include "afterschool/catalogue/queries.hpp"
#include "org/api.hpp"

namespace luoshi::afterschool::catalogue {
namespace {

struct Ending {
    std::string county;
    PlanId id;
    BodyId school;
    std::string path;
    std::optional<Date> closed;
    int school_year = 0;
    org::TermKind term = org::TermKind::autumn;
};
BOOST_DESCRIBE_STRUCT(Ending, (), (county, id, school, path, closed, school_year, term))

struct Expired {
    ListingId listing;
    BodyId body;
    std::string what;
    Date until;
    std::int64_t courses = 0;
};
BOOST_DESCRIBE_STRUCT(Expired, (), (listing, body, what, until, courses))

struct Finished {
    std::string county;
    SurveyId id;
    std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(Finished, (), (county, id, version))

// Why a live plan ends today; nothing: it goes on.
std::optional<std::string> why_end(Work& work, const Ending& plan) {
    const auto today = work.today();
    if (plan.closed && *plan.closed <= today) return fmt::format("学校已于 {} 撤销或合并", plan.closed->to_string());
    const auto school = org::find_body(work, plan.school);
    if (!school) return std::nullopt;
    for (const auto& term : org::terms_of(work, *school, plan.school_year)) {
        if (term.term == plan.term && term.ends < today) return fmt::format("学期已于 {} 结束", term.ends.to_string());
    }
    return std::nullopt;
}

storage::Context in(storage::Context context, std::string_view county) {
    context.county = county;
    return context;
}

Result<Nothing> daily(const jobs::JobWork& job) {
    TRY_DO(end_finished_plans(job.storage, job.context()));
    TRY_DO(announce_expired_bodies(job.storage, job.context()));
    TRY_DO(warn_schools_of_bodies(job.storage, job.context()));
    return Nothing{};
}

}  // namespace

Result<int> close_finished_surveys(storage::Storage& storage, const storage::Context& context) {
    const auto found = storage::read(storage, context, [](Work& work) -> Result<std::map<std::string, std::vector<Finished>>> {
        std::map<std::string, std::vector<Finished>> by_county;
        for (auto& survey : work.all<Finished>(queries::surveys_to_close, work.today()))
            by_county[survey.county].push_back(std::move(survey));
        return by_county;
    });
    if (!found) return found.error();
    int closed = 0;
    for (const auto& [county, surveys] : *found) {
        TRY(const int here, storage::write(storage, in(context, county), [&, &finished = surveys](Work& work) -> Result<int> {
                int count = 0;
                for (const auto& survey : finished) {
                    // The school may have closed it since the look above.
                    if (work.run(queries::close_survey, work.county(), survey.id, survey.version, work.now()) == 0) continue;
                    work.record("catalogue.close_survey", "survey", survey.id.to_string(),
                                json::value{{"why", "last day over"}});
                    ++count;
                }
                return count;
            }));
        closed += here;
    }
    return closed;
}

Result<int> end_finished_plans(storage::Storage& storage, const storage::Context& context) {
    const auto found =
        storage::read(storage, context, [](Work& work) -> Result<std::map<std::string, std::map<PlanId, std::string>>> {
            std::map<std::string, std::map<PlanId, std::string>> by_county;
            const int year = static_cast<int>(work.today().ymd().year());
            for (const auto& plan : work.all<Ending>(queries::plans_to_end, year)) {
                if (auto why = why_end(work, plan)) by_county[plan.county].emplace(plan.id, *std::move(why));
            }
            return by_county;
        });
    if (!found) return found.error();
    int ended = 0;
    for (const auto& [county, plans] : *found) {
        TRY_DO(storage::write(storage, in(context, county), [&, &endings = plans](Work& work) -> Result<Nothing> {
            for (const auto& [id, reason] : endings) {
                const auto head = work.one<PlanHead>(queries::plan_by_id, id);
                if (head && head->state != PlanState::ended) TRY_DO(end_head(work, *head, reason));
            }
            return Nothing{};
        }));
        ended += static_cast<int>(plans.size());
    }
    return ended;
}

Result<int> announce_expired_bodies(storage::Storage& storage, const storage::Context& context) {
    const auto counties = storage::read(storage, context, [](Work& work) -> Result<std::vector<std::string>> {
        return work.all<std::string>(queries::counties_with_expired_bodies, work.today());
    });
    if (!counties) return counties.error();
    int announced = 0;
    for (const auto& county : *counties) {
        TRY(const int here, storage::write(storage, in(context, county), [](Work& work) -> Result<int> {
                const std::string where(work.county());
                const auto expired = work.all<Expired>(queries::expired_bodies, where, work.today());
                for (const auto& one : expired) {
                    work.run(queries::insert_expiry, where, one.listing, one.what, one.until, work.now(), one.courses);
                    work.emit("catalogue.outside_body_expired", json::value{{"county", where},
                                                                            {"listing", one.listing.to_string()},
                                                                            {"body", one.body.to_string()},
                                                                            {"what", one.what},
                                                                            {"courses", one.courses}});
                    work.record("catalogue.body_expired", "listing", one.listing.to_string(),
                                json::value{{"what", one.what}, {"until", one.until.to_string()}});
                }
                return static_cast<int>(expired.size());
            }));
        announced += here;
    }
    return announced;
}

Result<int> warn_schools_of_bodies(storage::Storage& storage, const storage::Context& context) {
    const auto counties = storage::read(storage, context, [](Work& work) -> Result<std::vector<std::string>> {
        return work.all<std::string>(queries::counties_with_bodies);
    });
    if (!counties) return counties.error();
    int told = 0;
    for (const auto& county : *counties) {
        TRY(const int here, storage::write(storage, in(context, county), [](Work& work) { return warn_schools(work); }));
        told += here;
    }
    return told;
}

void add_jobs(jobs::Runner& runner, std::string address) {
    runner.subscribe("catalogue.survey_opened",
                     [address = std::move(address)](Work& work, const json::value& payload) -> Result<Nothing> {
                         const auto* object = payload.if_object();
                         const auto* text = object == nullptr ? nullptr : object->if_contains("survey");
                         if (text != nullptr && text->is_string()) {
                             if (const auto id = SurveyId::parse(std::string_view(text->get_string())))
                                 return tell_of_survey(work, *id, address);
                         }
                         return Problem{Code::invalid, "bad-payload", "事件内容不完整", "the event is not complete"};
                     });
    runner.repeat("catalogue.daily", std::chrono::hours{24},
                  [](const jobs::JobWork& job, const json::value&) { return daily(job); });
    // Hourly, so that a survey does not stay open for most of the day after its last one.
    runner.repeat("catalogue.close_surveys", std::chrono::hours{1},
                  [](const jobs::JobWork& job, const json::value&) -> Result<Nothing> {
                      TRY_DO(close_finished_surveys(job.storage, job.context()));
                      return Nothing{};
                  });
}

}  // namespace luoshi::afterschool::catalogue
