// What the tests of burdens, digests and open data share: the tables of every room below, a school of the county and an official of its bureau.
#pragma once
#include "afterschool/allocation/migrations.hpp"
#include "afterschool/attendance/migrations.hpp"
#include "afterschool/catalogue/migrations.hpp"
#include "afterschool/enrolment/migrations.hpp"
#include "afterschool/timetable/migrations.hpp"
#include "fees/charges/migrations.hpp"
#include "fees/disclosure/migrations.hpp"
#include "fees/exemptions/migrations.hpp"
#include "fees/journal/migrations.hpp"
#include "fees/pay/migrations.hpp"
#include "fees/payments/migrations.hpp"
#include "fees/refunds/migrations.hpp"
#include "obligations/migrations.hpp"
#include "programmes/lines/migrations.hpp"
#include "reporting/reporting_on_both.hpp"
#include "rules/migrations.hpp"
#include "supervision/checks/migrations.hpp"
#include "supervision/complaints/migrations.hpp"
#include "supervision/evaluation/migrations.hpp"
#include "supervision/inspections/migrations.hpp"
#include "supervision/rectification/migrations.hpp"
#include "support/planted.hpp"

namespace luoshi::reporting {

class HouseOnBoth : public ReportingOnBoth {
 protected:
    HouseOnBoth()
        : ReportingOnBoth({mail::migrations::all, org::migrations::all, tally::migrations::all, identity::migrations::all, notices::migrations::all, pupils::migrations::all,
                           rules::migrations::all, obligations::migrations::all, afterschool::catalogue::migrations::all, afterschool::enrolment::migrations::all,
                           afterschool::allocation::migrations::all, afterschool::timetable::migrations::all, afterschool::attendance::migrations::all,
                           fees::journal::migrations::all, fees::disclosure::migrations::all, fees::exemptions::migrations::all, fees::charges::migrations::all,
                           fees::payments::migrations::all, fees::refunds::migrations::all, fees::pay::migrations::all, supervision::checks::migrations::all,
                           supervision::complaints::migrations::all, supervision::inspections::migrations::all, supervision::rectification::migrations::all,
                           supervision::evaluation::migrations::all, programmes::lines::migrations::all, reporting::migrations::all}) {}

    void SetUp() override {
        ReportingOnBoth::SetUp();
        if (!IsSkipped()) school_ = open_school("430104-a", "430104", org::Stage::primary, org::Tier::city, Date(2026, 8, 1));
    }

    // Plain SQL, as nobody of the house would write it.
    template <class... Args>
    void plant(std::string_view sql, const Args&... args) {
        in("430104", [&](Work& work) -> Result<Nothing> {
            work.run(luoshi::testing::planted(sql), args...);
            work.record("test.plant", "row", "1");
            return Nothing{};
        }).value();
    }
    static std::string uuid(int n) { return FreezeId{Uuid{static_cast<std::uint8_t>(n)}}.to_string(); }
    static std::int64_t at(Date day) { return Instant::parse(day.to_string() + "T09:00:00+08:00")->microseconds(); }

    // Somebody who may only what a grant over that path says.
    static Actor holder(std::string scope, std::initializer_list<const Permission*> rights) {
        Actor actor;
        actor.account = AccountId{Uuid{77}};
        actor.name = "统计员";
        actor.proof = Proof::session;
        actor.county = "430104";
        for (const auto* right : rights) actor.grants.push_back({std::string(right->name), scope});
        return actor;
    }
    template <class F>
    auto as(Actor actor, F&& use_case) {
        auto who = context(std::move(actor));
        who.county = "430104";
        return storage::write(storage(), who, std::forward<F>(use_case));
    }

    template <class F>
    auto ask_as(Actor actor, F&& question) { return storage::read(storage(), context(std::move(actor)), std::forward<F>(question)); }

    BodyId school_;
};

}  // namespace luoshi::reporting
