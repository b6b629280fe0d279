#include "app/population/shape.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "app/population/dice.hpp"
#include "org/hunan.hpp"

namespace luoshi::app {
namespace {

constexpr int pupils_of_province = 7'541'000;
constexpr int prefectures = 14;
constexpr int counties = 122;
constexpr int schools_of_province = 10'000;
constexpr int pupils_a_class = 41;

// Numbers that sum to `total`, in proportion to the weights.
std::vector<int> shared_out(int total, const std::vector<double>& weights) {
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    std::vector<int> shares;
    double owed = 0;
    int given = 0;
    for (const double weight : weights) {
        owed += total * weight / sum;
        shares.push_back(static_cast<int>(std::lround(owed)) - given);
        given += shares.back();
    }
    return shares;
}

bool is_district(const std::string& code) { return code[4] < '2'; }  // 01–20: districts of a city

org::Tier tier_of(Dice& dice, bool district) {
    const double roll = dice.unit();
    if (district) return roll < 0.55 ? org::Tier::city : roll < 0.85 ? org::Tier::town : org::Tier::village;
    return roll < 0.18 ? org::Tier::county_seat : roll < 0.63 ? org::Tier::town : org::Tier::village;
}

double size_of(org::Tier tier) {
    switch (tier) {
        case org::Tier::city: return 1.7;
        case org::Tier::county_seat: return 2.2;
        case org::Tier::town: return 0.95;
        case org::Tier::village: return 0.28;
    }
    return 1;
}

struct Drawn {
    SchoolShape school;
    double weight = 0;
};

Drawn draw_school(Dice& dice, int number, bool district) {
    Drawn drawn;
    drawn.school.number = number;
    drawn.school.tier = tier_of(dice, district);
    const double roll = dice.unit();
    drawn.school.stage = roll < 0.62 ? org::Stage::primary : roll < 0.78 ? org::Stage::nine_year : org::Stage::junior;
    drawn.school.first_grade = drawn.school.stage == org::Stage::junior ? 7 : 1;
    const double of_stage = drawn.school.stage == org::Stage::primary ? 0.9 : drawn.school.stage == org::Stage::junior ? 1.35 : 1.0;
    drawn.weight = size_of(drawn.school.tier) * of_stage * std::exp(0.35 * std::clamp(dice.bell(), -2.0, 1.6));
    return drawn;
}

void make_classes(Dice& dice, SchoolShape& school, int pupils) {
    const int grades = school.stage == org::Stage::primary ? 6 : school.stage == org::Stage::junior ? 3 : 9;
    std::vector<double> weights;
    for (int i = 0; i < grades; ++i) weights.push_back(1 + 0.1 * dice.unit());
    for (const int grade : shared_out(pupils, weights)) {
        const int classes = std::max(1, (grade + pupils_a_class) / (pupils_a_class + 1));
        school.classes.push_back(shared_out(grade, std::vector<double>(static_cast<std::size_t>(classes), 1.0)));
    }
}

std::vector<CountyPlace> with_pupils(std::vector<CountyPlace> places, int pupils, std::uint64_t seed) {
    std::vector<double> weights;
    for (const auto& place : places) weights.push_back(0.6 + 0.8 * Dice(mixed(seed, place.code)).unit());
    const auto shares = shared_out(pupils, weights);
    for (std::size_t i = 0; i < places.size(); ++i) places[i].pupils = shares[i];
    return places;
}

}  // namespace

int SchoolShape::pupils() const {
    int sum = 0;
    for (const auto& grade : classes) sum = std::accumulate(grade.begin(), grade.end(), sum);
    return sum;
}

int SchoolShape::class_count() const {
    std::size_t sum = 0;
    for (const auto& grade : classes) sum += grade.size();
    return static_cast<int>(sum);
}

int CountyShape::pupils() const {
    int sum = 0;
    for (const auto& school : schools) sum += school.pupils();
    return sum;
}

std::vector<CountyPlace> counties_of(Scale scale, std::uint64_t seed) {
    std::vector<CountyPlace> places;
    for (const auto& prefecture : org::hunan_divisions().prefectures) {
        if (scale != Scale::province && prefecture.code != "430100") continue;
        for (const auto& unit : prefecture.units) {
            if (scale == Scale::county && unit.code != "430104") continue;
            places.push_back({unit.code, unit.name, 0});
        }
    }
    switch (scale) {
        case Scale::county: places.front().pupils = pupils_of_province / counties; return places;
        case Scale::prefecture: return with_pupils(std::move(places), pupils_of_province / prefectures, seed);
        case Scale::province: return with_pupils(std::move(places), pupils_of_province, seed);
    }
    return places;
}

CountyShape shape_of(const CountyPlace& county, std::uint64_t seed) {
    Dice dice(mixed(mixed(seed, "shape"), county.code));
    const int count = std::max(1, static_cast<int>(std::lround(static_cast<double>(county.pupils) * schools_of_province / pupils_of_province)));
    std::vector<Drawn> drawn;
    std::vector<double> weights;
    for (int number = 0; number < count; ++number) {
        drawn.push_back(draw_school(dice, number, is_district(county.code)));
        weights.push_back(drawn.back().weight);
    }
    CountyShape shape{county.code, county.name, {}};
    const auto sizes = shared_out(county.pupils, weights);
    for (std::size_t i = 0; i < drawn.size(); ++i) {
        make_classes(dice, drawn[i].school, std::max(sizes[i], 1));
        shape.schools.push_back(std::move(drawn[i].school));
    }
    return shape;
}

}  // namespace luoshi::app
