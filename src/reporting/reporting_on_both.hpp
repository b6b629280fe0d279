// What the database tests of reporting share: three schools in two counties of two prefectures, and a book of every change that was made, to count again
// by brute force.
#pragma once
#include <map>
#include <string>
#include <vector>

#include "identity/migrations.hpp"
#include "notices/migrations.hpp"
#include "org/org_on_both.hpp"
#include "platform/mail/migrations.hpp"
#include "pupils/migrations.hpp"
#include "reporting/figures.hpp"
#include "reporting/migrations.hpp"
#include "reporting/use_cases.hpp"
#include "tally/migrations.hpp"
#include "tally/tally_on_both.hpp"

namespace luoshi::reporting {

class ReportingOnBoth : public luoshi::testing::OnBothDatabases {
 protected:
    ReportingOnBoth()
        : OnBothDatabases({mail::migrations::all, org::migrations::all, tally::migrations::all, identity::migrations::all, notices::migrations::all,
                           pupils::migrations::all, reporting::migrations::all}) {}

    explicit ReportingOnBoth(std::vector<storage::Migrations> modules) : OnBothDatabases(std::move(modules)) {}

    void SetUp() override {
        OnBothDatabases::SetUp();
        if (!IsSkipped()) write([](Work& work) { return org::seed_hunan(work); }).value();
    }
    void TearDown() override {
        if (!IsSkipped()) tally::expect_counts_hold(storage(), context(), "430104", {});
    }

    template <class F>
    auto in(std::string_view county, F&& use_case) {
        auto who = context();
        who.county = county;
        return storage::write(storage(), who, std::forward<F>(use_case));
    }
    template <class F>
    auto look(F&& question) {
        using Answer = std::invoke_result_t<F&, Work&>;
        return read([&](Work& work) -> Result<Answer> { return question(work); }).value();
    }

    static org::Grounds on(Date day) { return {day, "湘教函〔2026〕9号", "布局调整", {}}; }
    BodyId government(std::string_view code) { return org::seeded_body_id(code); }
    BodyId open_school(const std::string& code, const std::string& county, org::Stage stage, org::Tier tier, Date day) {
        const org::NewBody body{.code = code, .name = code + "学校", .kind = org::BodyKind::school, .school = org::SchoolParticulars{.stage = stage, .tier = tier}};
        const auto page = in(county, [&](Work& work) { return org::open_body(work, org::OpenBody{on(day), government(county), body}); }).value();
        follow();
        return page.body.id;
    }
    void follow() { tally::follow_all(storage(), context()).value(); }

    void add(BodyId school, const tally::Measure& measure, Date day, std::int64_t change) {
        const auto county = look([&](Work& work) { return org::find_body(work, school)->county; });
        in(county, [&](Work& work) -> Result<Nothing> {
            tally::add(work, school, measure, day, change);
            work.record("test.add", "body", school.to_string());
            return Nothing{};
        }).value();
        book_.push_back({school, std::string(measure.name), tally::month_of(day), change});
    }

    Place place(BodyId body) {
        return look([&](Work& work) { return place_for(work, body, permissions::read).value(); });
    }
    IndicatorFigure figure(std::string_view name, BodyId body, Period period, Borders borders = Borders::then, Stratum stratum = {}) {
        const auto* indicator = find_indicator(name);
        return look([&](Work& work) { return figures_of(work, {place_for(work, body, permissions::read).value(), period, stratum, borders}, {&indicator, 1}).front(); });
    }

    struct Booked {
        BodyId school;
        std::string measure;
        std::string month;
        std::int64_t change = 0;
    };
    std::vector<Booked> book_;

    static inline const tally::Measure lessons{"timetable.lessons_held", "", "", "", tally::Moment::flow};
    static inline const tally::Measure participants{"enrolment.pupils", "", "", "", tally::Moment::term};
    static inline const tally::Measure on_roll{"pupils.on_roll", "", "", "", tally::Moment::lasting};
    static inline const tally::Measure offering{"catalogue.schools_offering", "", "", "", tally::Moment::term};
};

}  // namespace luoshi::reporting
