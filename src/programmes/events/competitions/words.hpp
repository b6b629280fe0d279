// The words of this room.
#pragma once
#include <boost/describe.hpp>

namespace luoshi::programmes::events::competitions {

enum class CompetitionTier { school, prefecture, province };
BOOST_DESCRIBE_ENUM(CompetitionTier, school, prefecture, province)

enum class EditionMode { ranked, showcase };
BOOST_DESCRIBE_ENUM(EditionMode, ranked, showcase)

enum class EditionState { draft, published };
BOOST_DESCRIBE_ENUM(EditionState, draft, published)

enum class CompetitionPath { prefecture, direct };
BOOST_DESCRIBE_ENUM(CompetitionPath, prefecture, direct)

enum class SeatScope { prefecture, school };
BOOST_DESCRIBE_ENUM(SeatScope, prefecture, school)

enum class CompetitionEntryState { submitted, confirmed, refused, withdrawn, absent };
BOOST_DESCRIBE_ENUM(CompetitionEntryState, submitted, confirmed, refused, withdrawn, absent)

// How far an event has come. Each one is a row that stands on the row of the one before (README.md).
enum class CompetitionPhase { registering, first_drawn, sealed, signed_off, opened, announced, closed };
BOOST_DESCRIBE_ENUM(CompetitionPhase, registering, first_drawn, sealed, signed_off, opened, announced, closed)

// What the judges' totals come to.
enum class PanelRule { mean, trimmed };
BOOST_DESCRIBE_ENUM(PanelRule, mean, trimmed)

enum class Rounding { half_up, down, up };
BOOST_DESCRIBE_ENUM(Rounding, half_up, down, up)

// Those who are tied across the border of two levels: all get the better one, or all the lower one.
enum class TieCut { all_better, all_lower };
BOOST_DESCRIBE_ENUM(TieCut, all_better, all_lower)

enum class Avoidance { own_unit, own_pupil, declared_unit, declared_pupil, recused };
BOOST_DESCRIBE_ENUM(Avoidance, own_unit, own_pupil, declared_unit, declared_pupil, recused)

enum class AppealAbout { score, conduct, eligibility };
BOOST_DESCRIBE_ENUM(AppealAbout, score, conduct, eligibility)

enum class AppealOutcome { upheld, refused };
BOOST_DESCRIBE_ENUM(AppealOutcome, upheld, refused)

enum class CertificateKind { contestant, tutor };
BOOST_DESCRIBE_ENUM(CertificateKind, contestant, tutor)

}  // namespace luoshi::programmes::events::competitions
