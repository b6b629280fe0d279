#include "app/population/population.hpp"

#include "afterschool/allocation/checks.hpp"
#include "afterschool/allocation/migrations.hpp"
#include "afterschool/attendance/checks.hpp"
#include "afterschool/attendance/counts/api.hpp"
#include "afterschool/attendance/migrations.hpp"
#include "afterschool/catalogue/checks.hpp"
#include "afterschool/catalogue/counts/api.hpp"
#include "afterschool/catalogue/migrations.hpp"
#include "afterschool/enrolment/checks.hpp"
#include "afterschool/enrolment/counts/api.hpp"
#include "afterschool/enrolment/migrations.hpp"
#include "afterschool/timetable/checks.hpp"
#include "afterschool/timetable/counts/api.hpp"
#include "afterschool/timetable/migrations.hpp"
#include "fees/journal/checks.hpp"
#include "fees/journal/migrations.hpp"
#include "fees/disclosure/checks.hpp"
#include "fees/disclosure/migrations.hpp"
#include "fees/exemptions/checks.hpp"
#include "fees/exemptions/migrations.hpp"
#include "fees/charges/checks.hpp"
#include "fees/charges/migrations.hpp"
#include "fees/payments/checks.hpp"
#include "fees/payments/migrations.hpp"
#include "fees/refunds/checks.hpp"
#include "fees/refunds/migrations.hpp"
#include "fees/journal/api.hpp"
#include "platform/mail/migrations.hpp"
#include "identity/api.hpp"
#include "identity/checks.hpp"
#include "identity/migrations.hpp"
#include "notices/migrations.hpp"
#include "org/api.hpp"
#include "org/checks.hpp"
#include "org/migrations.hpp"
#include "platform/storage/audit_verify.hpp"
#include "platform/storage/check_data.hpp"
#include "pupils/checks.hpp"
#include "pupils/counts/api.hpp"
#include "pupils/migrations.hpp"
#include "pupils/settings.hpp"
#include "rules/api.hpp"
#include "rules/checks.hpp"
#include "rules/migrations.hpp"
#include "support/databases.hpp"
#include "tally/migrations.hpp"
#include "tally/tally_on_both.hpp"

namespace luoshi::app {
namespace {

class MadeUpPopulation : public luoshi::testing::OnBothDatabases {
 protected:
    MadeUpPopulation()
        : OnBothDatabases({org::migrations::all, tally::migrations::all, identity::migrations::all, notices::migrations::all, pupils::migrations::all, rules::migrations::all,
                           afterschool::catalogue::migrations::all, afterschool::enrolment::migrations::all, afterschool::allocation::migrations::all,
                           afterschool::timetable::migrations::all, afterschool::attendance::migrations::all, fees::journal::migrations::all, fees::disclosure::migrations::all, fees::exemptions::migrations::all, fees::charges::migrations::all, fees::payments::migrations::all, fees::refunds::migrations::all,
                           mail::migrations::all}) {}

    void SetUp() override {
        OnBothDatabases::SetUp();
        if (IsSkipped()) return;
        pupils::use_settings({.keys = &keys_});
        write([](Work& work) { return identity::seed_roles(work); }).value();
        write([](Work& work) { return org::seed_hunan(work); }).value();
        write([](Work& work) { return rules::seed_hunan(work); }).value();
    }

    Result<PopulationFigures> make(Scale scale, std::uint64_t seed = 7, int schools = 1, Date on = Date(2026, 11, 20), int register_days = 10) {
        PopulationWanted wanted;
        wanted.scale = scale;
        wanted.seed = seed;
        wanted.on = on;
        wanted.schools_a_county = schools;
        wanted.register_days = register_days;
        return make(std::move(wanted));
    }
    // One school in each county of a prefecture, or in one county.
    Result<PopulationFigures> make_in(const std::string& division) {
        PopulationWanted wanted;
        wanted.scale = Scale::province;
        wanted.division = division;
        wanted.on = Date(2026, 11, 20);
        wanted.schools_a_county = 1;
        wanted.register_days = 1;
        return make(std::move(wanted));
    }
    Result<PopulationFigures> make(PopulationWanted wanted) {
        wanted.password = "Yangben-2026";
        return make_population(storage(), context(), wanted, [](std::int64_t, std::int64_t) {});
    }
    void expect_sound() {
        for (const auto checks : {std::span<const storage::Check>(org::checks::all), std::span<const storage::Check>(identity::checks::all),
                                  std::span<const storage::Check>(pupils::checks::all), std::span<const storage::Check>(rules::checks::all),
                                  std::span<const storage::Check>(afterschool::catalogue::checks::all),
                                  std::span<const storage::Check>(afterschool::enrolment::checks::all),
                                  std::span<const storage::Check>(afterschool::allocation::checks::all),
                                  std::span<const storage::Check>(afterschool::timetable::checks::all),
                                  std::span<const storage::Check>(afterschool::attendance::checks::all),
                                  std::span<const storage::Check>(fees::journal::checks::all),
                                  std::span<const storage::Check>(fees::disclosure::checks::all),
                                  std::span<const storage::Check>(fees::exemptions::checks::all),
                                  std::span<const storage::Check>(fees::charges::checks::all),
                                  std::span<const storage::Check>(fees::payments::checks::all),
                                  std::span<const storage::Check>(fees::refunds::checks::all)}) {
            for (const auto& violation : storage::check_data(storage(), checks)) {
                if (violation.severity == "error") ADD_FAILURE() << violation.check << ": " << violation.row;
            }
        }
        for (const auto counts : {pupils::counted(), afterschool::catalogue::counted(), afterschool::enrolment::counted(), afterschool::timetable::counted(),
                                  afterschool::attendance::counted()})
            tally::expect_counts_hold(storage(), context(), "430104", counts);
        EXPECT_TRUE(storage::verify_audit(storage()).sound());
    }

 private:
    crypto::FieldKeys keys_ = crypto::FieldKeys::from_text("k1 000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f\n");
};
ON_BOTH_DATABASES(MadeUpPopulation);

TEST_P(MadeUpPopulation, HasFamiliesThatConsentWishAndGetSeats) {
    const auto figures = make(Scale::county).value();
    EXPECT_EQ(figures.counties, 1);
    EXPECT_EQ(figures.schools, 1);
    EXPECT_GT(figures.pupils, 60);
    EXPECT_GT(figures.consents, figures.pupils * 8 / 10);
    EXPECT_GT(figures.wishes, figures.consents / 2);
    EXPECT_GT(figures.seats, figures.consents / 4);
    EXPECT_GT(figures.sessions, 100);
    EXPECT_GT(figures.registers, 10);
    EXPECT_GT(figures.base_places, figures.consents * 9 / 10);
    expect_sound();
}

TEST_P(MadeUpPopulation, HasFamiliesThatAreBilledAndPay) {
    const auto figures = make(Scale::county).value();
    EXPECT_GT(figures.bills, figures.consents * 9 / 10);
    EXPECT_GT(figures.payments, figures.bills * 8 / 10);
    EXPECT_LT(figures.payments, figures.bills);
    EXPECT_GT(figures.refunds, 0) << "whom the list forgot gets the money back";
    EXPECT_EQ(figures.settled, 0) << "the term goes on";
    expect_sound();
}

TEST_P(MadeUpPopulation, IsSettledWhenTheTermIsOver) {
    const auto figures = make(Scale::county, 7, 1, Date(2027, 1, 23), 200).value();
    EXPECT_GT(figures.settled, figures.bills * 9 / 10);
    EXPECT_GT(figures.refunds, figures.payments / 2) << "hardly anybody comes to every lesson";
    expect_sound();
}

// 怀化: two documents name two limits of a term's price.
TEST_P(MadeUpPopulation, DecidesWhereSourcesDisagree) {
    const auto open = [&] { return read([](Work& work) { return rules::find_conflicts(work, {}); }).value(); };
    const auto before = open();
    ASSERT_TRUE(std::ranges::any_of(before, [](const auto& conflict) { return conflict.place == "431200"; }));
    const auto figures = make_in("431222").value();
    EXPECT_EQ(figures.counties, 1);
    EXPECT_GT(figures.bills, 0) << "the school could publish its fees";
    EXPECT_TRUE(std::ranges::none_of(open(), [](const auto& conflict) { return conflict.place == "431200"; }));
    expect_sound();
}

TEST_P(MadeUpPopulation, LeavesUndecidedWhatHoldsElsewhere) {
    make(Scale::county).value();
    EXPECT_FALSE(read([](Work& work) { return rules::find_conflicts(work, {}); }).value().empty());
}

TEST_P(MadeUpPopulation, RefusesADivisionWithoutACounty) { EXPECT_EQ(make_in("440100").error().slug, "unknown-division"); }

TEST_P(MadeUpPopulation, IsNotMadeTwice) {
    make(Scale::county).value();
    EXPECT_EQ(make(Scale::county).error().slug, "population-exists");
}

TEST_P(MadeUpPopulation, GoesOnWithTheNextSchoolWhereItWasInterrupted) {
    make(Scale::county).value();
    const auto figures = make(Scale::county, 7, 2).value();
    EXPECT_EQ(figures.schools, 1) << "the first was there";
    EXPECT_GT(figures.seats, 0);
    EXPECT_EQ(make(Scale::county, 8, 3).error().slug, "population-exists") << "another seed would make the same people twice";
    expect_sound();
}

}  // namespace
}  // namespace luoshi::app
