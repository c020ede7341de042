// What the voices are measured with. Written for this; each kind on sentences of its own.
#pragma once

#include <array>
#include <string_view>

namespace narrator::laboratory {

/// Pitch, loudness, peak, rate and spectrum.
inline constexpr std::array<std::string_view, 8> measured_sentences{
    "The council met on Monday to discuss the new bridge, and nobody expected the answer that came.",
    "We have waited for eleven years, and we are not going to wait any longer for a decision.",
    "Prices rose again in the autumn; many families now heat only one room of the house.",
    "I was surprised, to be honest. Who would have thought that it could happen here?",
    "The river carries more water than it has in forty years, engineers at the dam reported.",
    "Our aim is simple: more trains, cheaper tickets and stations that people like to use.",
    "Both sides said afterwards that the talks were useful, though neither would name a date.",
    "A judge ordered the company to pay back every cent, with interest, before the end of June."};

/// What the classifier learns each voice from.
inline constexpr std::array<std::string_view, 12> lesson_sentences{
    "The ferry leaves at seven in the morning and comes back when the last child is out of school.",
    "Nobody asked us, and now they are surprised that we have an opinion of our own.",
    "Farmers in the valley have begun to plant olives where potatoes used to grow.",
    "She opened the letter in front of the cameras and read it out without a pause.",
    "It is a small step, but it is the first one in the right direction for a long while.",
    "The museum will stay closed through the winter because the roof needs to be replaced.",
    "You can hear the machines from here, day and night, and nobody knows what they are for.",
    "According to the report, two thirds of the money was spent before a single tree was cut.",
    "He thanked the volunteers, shook every hand and drove home through the snow.",
    "If the weather holds, the climbers hope to reach the hut above the glacier by Friday.",
    "Teachers, nurses and bus drivers marched together through the centre of the capital.",
    "That question, the minister replied, should be put to those who signed the contract."};

/// What it has to name each voice from: none of these was in its lessons.
inline constexpr std::array<std::string_view, 12> trial_sentences{
    "A storm tore the sails from both boats just after they had passed the lighthouse.",
    "They promised us a doctor, a school and a road, and what we got was a billboard.",
    "The orchestra rehearsed twice a week in an old garage behind the bakery.",
    "Exports fell for the third month in a row, which surprised even the pessimists.",
    "I do not blame anybody; I just want to understand how it could come to this.",
    "Six hundred people live on the island, and every one of them has seen the film.",
    "Police found the painting under a bed, wrapped in newspaper and tied with string.",
    "The new law makes it easier to open a shop and harder to close a street.",
    "Without the dogs we would never have found the way down in that fog.",
    "Researchers measured the noise at nine places along the motorway for a whole year.",
    "My grandmother always said that patience is a tree with bitter roots and sweet fruit.",
    "Voters go to the polls again on the second Sunday of March, and once more in May."};

}  // namespace narrator::laboratory
