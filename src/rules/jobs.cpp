#include "rules/jobs.hpp"

#include "rules/queries.hpp"
#include "rules/store.hpp"

namespace luoshi::rules {
namespace {

struct Resting {
    ValueId id;
    std::string county;
    std::string parameter;
    std::string place;
};
BOOST_DESCRIBE_STRUCT(Resting, (), (id, county, parameter, place))

// Heard at least once: the key of the alert makes a second time nothing new.
Result<Nothing> note_end(Work& work, const json::value& payload, std::string_view what) {
    const auto* members = payload.if_object();
    const auto* text = members == nullptr ? nullptr : members->if_contains("notice");
    const auto notice =
        text == nullptr || !text->is_string() ? std::nullopt : CitedNotice::parse(std::string_view(text->get_string()));
    if (!notice) return Problem{Code::invalid, "bad-payload", "事件内容不完整", "the event lacks its notice"};
    const auto resting = work.all<Resting>(queries::values_of_notice, *notice, work.today());
    boost::json::array values;
    for (const auto& value : resting) {
        if (work.run(queries::insert_alert, value.id, *notice, what, work.now()) > 0)
            values.emplace_back(value.id.to_string());
    }
    work.record("rules.basis_" + std::string(what), "notice", notice->to_string(), {{"values", std::move(values)}});
    return Nothing{};
}

}  // namespace

void add_jobs(jobs::Runner& runner) {
    runner.subscribe("notices.ended",
                     [](Work& work, const json::value& payload) { return note_end(work, payload, "ended"); });
    runner.subscribe("notices.withdrawn",
                     [](Work& work, const json::value& payload) { return note_end(work, payload, "withdrawn"); });
}

}  // namespace luoshi::rules
