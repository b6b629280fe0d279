#include "pupils/class_names.hpp"

#include <fmt/format.h>

#include <array>

namespace luoshi::pupils {
namespace {

struct GroupWords {
    std::string_view kind;
    std::string_view words;
};
constexpr std::array<GroupWords, 15> groups{{{"disabled", "残疾"},
                                             {"left_behind", "留守"},
                                             {"migrant", "进城务工人员随迁"},
                                             {"single_parent", "单亲"},
                                             {"both_working", "双职工"},
                                             {"hardship", "家庭经济困难"},
                                             {"registered_poor", "建档立卡"},
                                             {"low_income", "最低生活保障"},
                                             {"extreme_poverty", "特困救助供养"},
                                             {"relapse_risk", "脱贫不稳定"},
                                             {"poverty_edge", "边缘易致贫"},
                                             {"sudden_hardship", "突发严重困难"},
                                             {"orphan", "孤儿"},
                                             {"de_facto_orphan", "事实无人抚养"},
                                             {"martyr", "烈士子女"}}};

// How official lists write some of them.
constexpr std::array<GroupWords, 12> also{{{"low_income", "低保"},
                                           {"low_income", "农村低保"},
                                           {"low_income", "城市低保"},
                                           {"extreme_poverty", "特困"},
                                           {"extreme_poverty", "农村特困"},
                                           {"registered_poor", "脱贫户"},
                                           {"migrant", "随迁"},
                                           {"migrant", "进城务工随迁"},
                                           {"hardship", "家庭困难"},
                                           {"hardship", "困难"},
                                           {"martyr", "烈士"},
                                           {"de_facto_orphan", "事实无人抚养儿童"}}};

}  // namespace

std::string class_name(int grade, int number) {
    constexpr std::array<std::string_view, 10> numerals{"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
    return fmt::format("{}年级{}班", numerals.at(static_cast<std::size_t>(grade)), number);
}

std::string_view group_words(std::string_view kind) {
    for (const auto& group : groups) {
        if (group.kind == kind) return group.words;
    }
    return kind;
}

std::string_view group_kind_called(std::string_view words) {
    for (const std::string_view ending : {"学生", "儿童", "家庭", "子女"}) {
        for (const auto& group : groups) {
            if (words == group.words || words == group.kind || words == std::string(group.words) + std::string(ending))
                return group.kind;
        }
    }
    for (const auto& group : also) {
        if (group.words == words) return group.kind;
    }
    return {};
}

std::optional<Grades> grades_of(org::Stage stage) {
    switch (stage) {
        case org::Stage::primary:
            return Grades{1, 6};
        case org::Stage::junior:
            return Grades{7, 9};
        case org::Stage::complete:
            return Grades{7, 9};
        case org::Stage::nine_year:
            return Grades{1, 9};
        case org::Stage::special:
            return Grades{1, 9};
        case org::Stage::kindergarten:
        case org::Stage::senior:
        case org::Stage::secondary_vocational:
        case org::Stage::technician:
        case org::Stage::higher_vocational:
            return std::nullopt;
    }
    return std::nullopt;
}

int school_year_of(Date day) {
    const auto ymd = day.ymd();
    const int year = static_cast<int>(ymd.year());
    return static_cast<unsigned>(ymd.month()) >= 8 ? year : year - 1;
}

}  // namespace luoshi::pupils
