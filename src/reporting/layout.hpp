// Layouts of exports: files in layouts/, no code. A column names a field: "code", "name", or an indicator with numerator, denominator or share.
#pragma once
#include <span>
#include <string>
#include <vector>

#include "platform/http/route.hpp"
#include "reporting/commands.hpp"
#include "reporting/frozen.hpp"

namespace luoshi::reporting {

struct LayoutColumn {
    std::string field;
    std::string title, title_en, pinyin;
    std::optional<bool> money = {};  // fen in, yuan out
};
BOOST_DESCRIBE_STRUCT(LayoutColumn, (), (field, title, title_en, pinyin, money))
struct Layout {
    std::string name;
    std::string words, words_en;
    std::vector<LayoutColumn> columns;
};
BOOST_DESCRIBE_STRUCT(Layout, (), (name, words, words_en, columns))

std::span<const Layout> layouts();
// The value of a column of one body, as text; empty where nothing stands below the line.
std::string cell_of(const LayoutColumn& column, const FrozenLine& line);
// Refuses with "no-such-layout".
Result<http::FileReply> file_of(const FrozenContent& content, const std::string& title, const ExportReport& asked);

}  // namespace luoshi::reporting
