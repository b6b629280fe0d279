// Finds the article of a web page among menus, banners and lists of links.
#pragma once
#include <cstddef>
#include <string>
#include <string_view>

namespace luoshi::documents {

struct HtmlArticle {
    std::size_t begin = 0, end = 0;  // its part of the page; the whole page when none is marked
    std::string title;               // as the page names it outside of that part; may be empty
};

HtmlArticle find_html_article(std::string_view html);

}  // namespace luoshi::documents
