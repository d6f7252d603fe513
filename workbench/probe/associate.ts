import { listOfOne, twice, typeOfArgument } from "./functions";

CustomFunctions.associate("PROEVEAA", twice);
CustomFunctions.associate("PROEVETYPE", typeOfArgument);
CustomFunctions.associate("PROEVELISTE", listOfOne);
